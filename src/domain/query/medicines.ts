/** Medicines that people ask about. Search never takes one for a misspelling of another, also where the site does not name it. */
export const MEDICINES: readonly string[] =
  `acamprosate alprazolam amitriptyline amphetamine aripiprazole asenapine atomoxetine baclofen
brexpiprazole buprenorphine bupropion buspirone cannabidiol carbamazepine cariprazine celecoxib citalopram clomipramine clonazepam clonidine
clozapine cyclobenzaprine desipramine desvenlafaxine dexmedetomidine dextroamphetamine dextromethorphan diazepam diphenhydramine divalproex
donepezil doxepin duloxetine escitalopram esketamine eszopiclone fentanyl fluoxetine fluvoxamine gabapentin gepirone guanfacine haloperidol
hydrocodone hydroxyzine ibuprofen imipramine isocarboxazid ketamine ketorolac lamotrigine levetiracetam levomilnacipran lisdexamfetamine lithium
lofexidine lorazepam loxapine lumateperone lurasidone memantine metformin methadone methylphenidate midazolam milnacipran mirtazapine modafinil
morphine naloxone naltrexone nefazodone nortriptyline olanzapine olanzapine ondansetron oxazepam oxcarbazepine oxycodone paliperidone paroxetine
perphenazine phenelzine pimavanserin pramipexole prazosin pregabalin promethazine propofol propranolol protriptyline psilocybin quetiapine
ramelteon rimegepant risperidone ropinirole scopolamine selegiline semaglutide sertraline sumatriptan suvorexant tapentadol temazepam theophylline
tizanidine topiramate tramadol tranylcypromine trazodone triazolam trimipramine valproate varenicline venlafaxine vilazodone vortioxetine
zaleplon ziprasidone zolpidem zuranolone abilify adderall ambien ativan auvelity benadryl buspar celexa cymbalta depakote effexor emsam
klonopin lamictal lexapro lyrica luvox neurontin nardil pamelor parnate paxil pristiq prozac remeron rexulti ritalin seroquel spravato
suboxone symbyax tegretol topamax trintellix valium viibryd vraylar vyvanse wellbutrin xanax xyrem zofran zoloft zulresso zurzuvae zyprexa`.split(
    /\s+/,
  );
