import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerIn, isSpanish, type Danger } from './danger.ts';

/** One query a line, as people type it. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const SUICIDE = lines(`
  i want to die
  I don’t want to be here anymore
  don't wanna wake up
  dont wanna b here any more
  idontwanttobehere
  i do not want to keep on living
  honestly dont even wanna be alive rn
  no longer wish to exist
  cant go on like this
  i cant do this any longer
  I can't take it anymoreee
  whats the point of living
  what's the point anymore
  there is no reason to stay alive
  life isnt worth living
  nothing left to live for
  so tired of being alive
  i hate my life
  ending it
  thinking about ending everything tonight
  how to end my own life
  I want it all to stop
  wanna just disappear
  hope i dont wake up tomorrow
  go to sleep and never wake up
  i wish i was dead
  wish id never been born
  i should just die
  wnt 2 die
  i want to die for real
  my son who doesnt want to live
  iwanttodie
  how much ketamine to die
  how many lozenges does it take to kill you
  leathal dose ketamine
  lethal dose
  kill my self
  killing myslef
  killl myself
  my son tried to kill himself
  kms
  unalive myself
  suicide
  suiside
  suicidle thoughts
  siucidal
  feeling sucidal after infusion
  suicidal ideation trial
  suicide hotline
  SSRI suicidality warning
  everyone would be better off if i was gone
  they'd be better off without me
  nobody would miss me
  would anyone even care if i was gone
  i'm such a burden
  cutting again
  urge to cut
  i hurt myself last night
  self-harm after infusion
  selfharm
  she is cutting herself
  want to overdose on purpose
  i feel so hopeless
  i dont feel safe with myself
  might do something stupid
  i need someone to talk to
  crisis line
  988
  help me please
  easiest way out
  he wants to take his own life
  i just want it all to be over
  nobody cares if i live or die
  i cant see a future for myself
  thinking about hurting my self
  wish i could fall asleep forever
  im a burdon to my family
  im done with everything
  dont see the point in anything anymore
  why am i still alive
  i should be dead
  commited suicide after ketamine
  having thoughts of not wanting to live
  contemplating ending my life
  my daughter says she doesnt want to live
  cut my wrists
  wat is the point anymor
  everybody hates me i want to dissapear
  i cant do life
  i cant live like this anymore
  whats the use in living
  life has no meaning anymore
  planning to kill myself tonight
  planning my suicide
  thoughs of sucide
  i keep thinking about death
  wish i didnt exist
  my kids would be happier without me
  do not want to wake up anymore
  i want out
  ready to end it all
  she said she wants to end her life
  i tried to hang myself
  started self harming again
  too tired to live
  never wanna wake up
  sucidal teen help
  someone please help me
  need to talk to someone now
  im better off dead
  i dont see myself living past 30
  everyday i wish i wasnt here
  i want to go to sleep and never wake
  nothing matters anymore
  i cant keep doing this
  my husband keeps saying he wants to die
  sucide prevention
  feeling suicidle tonight
  plan to end things
  how to kill yourself
  no one would care if i died
  i feel like dying
  not worth living
  self harming scars ketamine
  im a burden to everyone
  i hate being alive
  whats the point of being here
  dont wanna live no more
  i need help now
  i dont want to exist anymore
  should i kill myself
  wish i could just die
  my life is pointless
  nobody wants me around
  im thinking of ending my life
  gonna end it tonight
  feel like ending it all
  want to cut again
  hurting myself again
  suicde hotline number
  my brother is suicidal
  cant take it any more
  i dont care if i die
  i hope i never wake up
  i dont want to be here anymore
  i wanna die
  ketamine didnt work and i cant do this anymore im done
  kms tonight
  i want to unalive myself
  thinking about ending it all
  everyone would be better off without me
  my husband says he has a plan to kill himself what do i do
  my daughter is cutting again and she wont talk to me
  i wrote my goodbye letters
  wish i could just go to sleep and never wake up
  im going to kil myself
  suicdal and nobody picks up the phone
  i just need someone to talk to right now please
  can i talk to a real person im not safe
  im scared of what i might do tonight
  friend texted me goodbye and said to look after her dog
  my boyfriend said he doesnt want to live he was supposed to start spravato next month
  how many of my pills would it take to not wake up
  i feel like a burden to my kids they deserve better than me
  self harm urges after session
  i hurt myself again last night
  ive been on the waitlist since march and insurance denied me twice and honestly i dont think ill make it to the appointment
  whats the point of living if even ketamine fails
  sewer slide thoughts
  my son took the gun from the closet and left he said sorry for everything
  my daughter texted goodbye and isnt answering
  he took the gun out of the safe
  my son says he wants to end it and his ketamine isnt until next week
`);

const SUICIDE_IN_SPANISH = lines(`
  quiero morir
  quiero morirme
  kiero morir
  me kiero morir
  no quiero vivir
  ya no kiero bibir
  no quiero seguir viviendo
  no quiero estar aquí
  no puedo más
  ya no puedo mas con esto
  ya no aguanto más
  me quiero matar
  voy a matarme
  quitarme la vida
  terminar con mi vida
  suicidio
  pensamientos suisidas
  cortarme otra vez
  hacerme daño
  no tengo ganas de vivir
  mi vida no tiene sentido para que vivir
  estarían mejor sin mí
  cansada de vivir
  ojalá no despertara mañana
  línea de crisis
  ayuda por favor
  me estoy cortando
  mejor estaria muerto
  pienso en matarme
  no tengo razones para vivir
  no kiero segir
  ya no quiero estar en este mundo
  quiero acabar con t\u006fdo
  todos estarían mejor si yo no estuviera
  me quiero morrir
  pienso en suicidarme
  ideas suicidas
  no vale la pena vivir
  ya no quiero nada
  quisiera no haber nacido
  estoy cansado de la vida
  me kiero matar ya
  deseo morir
  mi hijo quiere morirse
  ya no tengo ganas de seguir
  quiero desaparecer
  no le encuentro sentido a la vida
  kiero desaparecer pa siempre y q nadie me busque
  ya no quiero vivir
  kiero morirme ya no aguanto
  mi hermana dice que se va a suicidar que hago
  no le veo sentido a seguir viviendo
  necesito hablar con alguien ahora estoy muy mal
  mi hijo se corta los brazos y no quiere ir al doctor
  mi hermana dice que se va a matar que hago
`);

const BODY = lines(`
  can't wake him up
  he wont wake up
  she is not waking up after spravato
  my husband wont wakeup
  cnt wake her
  he is not breathing right
  cant breath
  i cant breethe
  trouble breathing after lozenge
  breathing really slow
  she stopped breathing
  shortness of breath after infusion
  blue lips
  his lips are turning blue
  fingernails look purple
  uncontious after ketamine
  found unconscious
  friend unresponsive
  my wife is not responding to me
  passed out in the bathroom
  i fainted after my dose
  overdosed
  over dose ketamine
  ketamine overdoes what to do
  did i od
  can you overdose on ketamine
  overdose risk of spravato
  took to much ketamine lozenge
  took way 2 much
  i think i took too many troches
  gave her too much by accident
  had too much ketamine
  took it twice by mistake
  took my dose twice today
  took two doses
  accidentaly doubled my dose
  took 400 mg instead of 200
  forgot I already took it
  took the wrong dose
  took more than prescribed
  child swallowed a lozenge
  my toddler got into my ketamine
  dog ate my troche
  2 year old swalowed ketamine
  having a seizure
  siezure after ketamine
  convulsing
  chest pain
  pain in my chest after infusion
  chest feels tight
  heart attack
  throat closing up
  cant stop vomiting
  am i dying
  can ketamine kill you
  poison control number
  should i call 911
  should i go to the er
  hes breathing funny
  wont wake up what do i do
  she took the whole troche at once and is acting weird
  shes not breathing
  lips look bluish
  i double dosed
  i swallowed 6 lozenges
  he drank alcohol and ketamine and wont respond
  my kid put my lozenge in his mouth
  trouble catching my breath
  accidental overdose
  took 3x my dose
  i feel like im dying
  my heart is beating really fast cant breathe
  my friend passed out and wont wake
  he's turning purple
  shes barely breathing
  my son ate my ketamine lozenge
  too many lozenges taken by mistake
  i accidentally swallowed two at once
  my dad is unresponsive
  tight chest and short of breath
  mom collapsed after infusion
  cant feel my face cant breathe
  took another dose too soon
  hes having a siezure
  ketamin overdoce
  is he dying
  swollen throat
  cant wake my husband up
  he stopped breathing
  lips are blue after ketamine
  took double my dose by accident
  my dog swallowed a ketamine lozenge
  passing out after dose
  my chest hurts after lozenge
  wife had a siezure
  i think i overdosed
  took 5 lozenges
  can't breath right
  non responsive
  accidently took it twice
  4 year old ate a troche
  wont breathe right
  she cant be woken
  took too many lozengers
  i took three lozenges instead of one
  baby got into troches
  face is swollen cant breathe
  he is unconscious and snoring
  blue fingernails
  shaking and having seisure
  chest hurting bad
  overdosing what do i do
  doubled my dose on accident
  passed out and hit head
  wont respond to me
  how much is too much ketamine
  she wont wake up after her troche
  he isnt breathing right
  cant breath after ketamine
  my wife took her lozenge and now her lips are blue
  took my dose twice by accident
  i think i took to much
  my toddler ate one of my ketamine lozenges
  dog got into my troches
  chest pain since infusion this morning
  husbands face is drooping on one side and he cant talk right
  throat is closing up after nasal spray
  my roommate is making a gurgling snoring sound and i cant get him up
  forgot i already took it and took another one what now
  my kid drank out of the nasal spray bottle
  i did the at home session an hour ago with a couple glasses of wine and now im struggling to get air and my heart is going crazy
  tongue swelling hives all over
`);

const BODY_IN_SPANISH = lines(`
  se tomo demasiado
  tomé demaciada ketamina
  tomé de más
  tomó dos veces por error
  tomé doble dosis
  no respira
  no puedo respirar
  no respira bien mi hijo
  no despierta
  mi esposo no se despierta
  sobredosis
  sobredocis de ketamina
  labios morados
  está inconsciente
  se desmayó
  perdió el conocimiento
  convulsiones
  está combulsionando
  dolor de pecho
  me duele mucho el pecho
  mi hija se tragó una pastilla
  me falta el aire
  me estoy muriendo
  mi hermano no reacciona
  le dio una convulsion
  me tome dos dosis por accidente
  mi bebe se comio una tableta
  tome mas de la cuenta
  no puede despertarla
  mi mamá no despierta
  tomé dos pastillas de más
  no puede respirar bien
  mi niño se comió mi medicina
  le duele el pecho
  tuvo una convulsion
  no puedo respirar bien
  se desmallo
  tome demasiadas pastillas
  mi papá no responde
  se tragó la pastilla entera mi niña
  tiene los labios azules
  me tomé dos por error
  le dio un infarto
  mi mama no despierta despues de la ketamina
  mi esposo no respira bien
  tome doble dosis sin querer
  mi bebe se trago una pastilla de ketamina
  me duele mucho el pecho y se me duerme el brazo izquierdo
`);

const ORDINARY = lines(`
  dying to know if it works
  does ketamine kill pain
  does ketamine kill brain cells
  painkiller
  killer headache
  this headache is killing me
  can i end treatment early
  how to end a course
  waking up groggy
  don't want to wake up groggy
  breathing exercises before a session
  not waking up rested
  can i hold my breath during the lozenge
  lifetime cost
  cost of living
  quality of life
  is it the end of my insurance
  cut the lozenge in half
  want to cut the dose
  double blind
  double depression
  die hard
  to die for
  what happens when you stop living with depression
  living with chronic pain
  hotline for spravato savings
  k hole feels like dying
  ego death
  near death experience ketamine
  how long until ketamine leaves your system
  took my ketamine twice a week
  take it twice a day
  ketamine taken twice weekly
  can't sleep
  can't take it with food
  i don't want to go on antidepressants
  do i have to be here for two hours
  what is the point of a maintenance dose
  is it worth it
  would i feel better if i took it at night
  takes too much time off work
  depression not responding to ketamine
  insurance won't respond
  what if it does not work
  odd feelings after ketamine
  clinic within 20 kms
  change my life
  will ketamine change my life
  ketamine gave me my life back
  financial burden
  blood pressure
  keto diet
  i want to diet
  wait to diet
  cutting edge clinics
  take care of myself
  crisis of coverage
  issued prescription
  awake during infusion
  pass the exam out of state
  self pay
  deadline for appeal
  end of life care
  help
  help me find a clinic
  he did not respond to ketamine
  husband has dry mouth after spravato
  took more than an hour
  took all day to recover
  took zoloft instead of ketamine
  took spravato six times
  costs way too much
  had too many side effects
  heart medication and fasting
  emergency room ketamine
  face to face clinic close to me
  will ketamine hurt your self esteem
  can ketamine change myself
  my doctor needs me to stop ssri
  i want my depression gone
  can it stop my weekend headaches
  does insurance not cover everything
  no future payments
  electro convulsive therapy
  mental health online
  how soon should i talk to someone
  say something stupid on ketamine
  clinics near where i live
  no life changes required
  not considering use of spravato
  can ketamine help me
  feeling blue
  preguntas sobre dosis de ketamina
  qué sucede después
  costo de vida
  calidad de vida
  dos veces por semana
  me muero por saber
  matar el dolor
  quiero matar el dolor
  ojalá no duela
  tengo ganas de vomitar
  tener que vivir con depresión
  cortar la pastilla
  no puedo dormir
  no puedo pagar más
  no responde al tratamiento
  terminar el tratamiento
  seis meses
  how hard is it to find a clinic
  can i take all my meds before infusion
  want to stop antidepressants
  i want to live better
  who should not take it
  is it over in an hour
  kids and lozenges storage
  does it stop working over time
  double check dosage
  how do i know when its enough
  want to be here on time
  does it wake you up at night
  no way to get to the clinic
  life insurance and ketamine
  does spravato make you tired of eating
  end date of trial
  reasons people stop
  nobody told me the price
  me duele la cabeza
  no siento nada
  tomar dos veces al día
  how to take all of the lozenge
  wake up early for appointment
  i can't find a clinic near where i live
  how long do you have to be here after
  tired all day after spravato
  does it make you stop caring
  want to know everything
  what does hope clinic charge
  no one told me about the cost
  can my husband drive me home
  took a year off
  gave me my life back
  how many lozenges do people take
  kill the taste of the troche
  not sure if it is worth the cost
  done with tms now what
  does ketamine hurt the liver
  reasons to stop ketamine
  why do people take ketamine
  i live in texas
  sick after infusion
  no quiero tomar antidepresivos
  cuánto cuesta la vida útil
  el seguro no responde
  dying to know how it feels
  cant live without coffee before session
  how to kill time in the waiting room
  is it end of life care
  breathing exercises before infusion
  ketamine mortality rate
  ego death what is it like
  does the k hole feel like dying
  kids college fund vs paying for ketamine lol
  when does the effect wear off and do i wake up tired
  can my dog stay in the room with me
  these prices are killing me
  insurance appeal dead end what next
  end of session how do i get home
  i cant wait to say goodbye to my antidepressants
  my mom died last year can ketamine help with grief
  seizure meds and ketamine interaction lamotrigine
  history of heart attack 10 yrs ago am i eligible
  twice a week or once a week infusions
  double the price at the other clinic why
  swallow or spit the troche
  lost my voice after a cold can i still do infusion
  talk therapy with ketamine integration
  i want to end my subscription
  where do i cut the lozenge in half
  shot in the arm or iv which is better
  cpr certified staff at clinic?
  safe for people with asthma
  who can i talk to about billing
  stroke survivor 3 years out can i get treated
  my phone died during session can i reschedule
  me muero de ganas de empezar el tratamiento
  no puedo vivir sin mi cafe puedo tomarlo antes
  ejercicios de respiracion para la sesion
  tasa de mortalidad de la ketamina
  cuanto dura el efecto y cuando despierto
  me mata el precio hay descuentos
  i want to end it with my therapist
  history of seizures in my family
  dog ate grapes
  want to end it with a good session
`);

const needs = (queries: string[], danger: Danger | undefined) => {
  for (const query of queries)
    test(`“${query}” ${danger ? `needs help for ${danger}` : 'is an ordinary question'}`, () =>
      assert.equal(dangerIn(query), danger));
};

needs([...SUICIDE, ...SUICIDE_IN_SPANISH], 'suicide');
needs([...BODY, ...BODY_IN_SPANISH], 'body');
needs([...ORDINARY, ''], undefined);

test('of two dangers, a voice comes first', () =>
  assert.equal(dangerIn('he tried to kill himself and wont wake up'), 'suicide'));

test('a long story is heard to its end, wherever danger is named in it, and takes no longer than it is long', () => {
  const story = 'my son has been in bed for weeks and the old pills did not help him. ';
  for (const before of [0, 5, 12, 13, 14, 15, 28, 100])
    assert.equal(dangerIn(`${story.repeat(before)}i want to die. ${story.repeat(20)}`), 'suicide', String(before));
  assert.equal(dangerIn(`${'we asked about the price of a course. '.repeat(80)}he took too many pills`), 'body');
  assert.equal(dangerIn('we asked about the price of a course. '.repeat(300)), undefined);
  // What takes the expressions longest, twice as long a text: twice as long, and not four times.
  const worst = (words: number) => {
    const text = 'he old kid took '.repeat(words);
    const start = process.cpuUsage();
    for (let turn = 0; turn < 5; turn += 1) dangerIn(text);
    return process.cpuUsage(start).user;
  };
  worst(100);
  assert.ok(worst(4000) < 10 * worst(1000), 'the time grows with the length, not with its square');
});

test('Spanish is told from English by its words', () => {
  for (const query of [...SUICIDE_IN_SPANISH, ...BODY_IN_SPANISH]) assert.ok(isSpanish(query), query);
  for (const query of [...SUICIDE, ...BODY]) assert.ok(!isSpanish(query), query);
});
