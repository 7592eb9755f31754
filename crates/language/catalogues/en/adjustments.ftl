## The open list of adjustments

adjustments-title = Adjustments at work
adjustments-lead = 72 things that can make work more feasible. Look for what suits you.
adjustments-complaint = What troubles you?
adjustments-phase = When
adjustments-kind = Kind of work
adjustments-category = What it changes
adjustments-all = Everything
adjustments-find = Search
adjustments-count =
    { $n ->
        [one] One adjustment fits.
       *[other] { $n } adjustments fit.
    }
adjustments-none = Nothing fits both. Choose one of them, or look at the whole list.
adjustments-whole = The whole list
adjustments-no-trace = Nobody keeps what you look for here.
adjustments-overall-title = Does it help?
adjustments-overall = In studies, people who got adjustments were back at work more often. In a French study, about 95 in 100 people with adjustments were still working after five years. Without adjustments it was 78. What a single adjustment does has mostly not been measured.
adjustments-physician = Talk about this with the physician of the service first. They can say what is safe.
adjustments-cost = What it costs
adjustments-cost-none = nothing
adjustments-cost-low = little
adjustments-cost-medium = something to plan for
adjustments-cost-high = a lot
adjustments-cost-unknown = not known: our sources give no amount
adjustments-law-title = May you ask for this?
adjustments-law-be = Yes. Lasting effects of an illness can count as a disability. Refusing is then discrimination, unless the burden is too heavy for the employer. Different hours while you get a benefit: ask your sickness fund first.
adjustments-law-nl = Yes. With a chronic illness or a handicap, refusing is forbidden, unless the burden is too heavy for the employer. Different hours belong in the plan of action (plan van aanpak).
adjustments-law-more = Read more about your rights
adjustments-evidence-title = How well is this known?
adjustments-evidence-what = Nobody can promise that something works. Try it for a while and see together whether it helps.
adjustments-sources = Where it was found

## What it changes

adjustments-category-hours = Hours and rota
adjustments-category-tasks = Pace and tasks
adjustments-category-place = Place, working from home and travel
adjustments-category-aids = Furniture, aids and clothes
adjustments-category-overview = Information and overview
adjustments-category-together = Working together
adjustments-category-time_off = Time and breaks

## Kinds of work

adjustments-kind-desk = at a desk
adjustments-kind-people = with people: care, school, shop
adjustments-kind-physical = with your hands: production, building, cleaning
adjustments-kind-driving = driving, or work that safety depends on
adjustments-kind-leading = leading and thinking
adjustments-kind-every = any kind of work

## Complaints, never on pages of the workplace

adjustments-complaint-fatigue = tiredness
adjustments-complaint-sleep = sleep
adjustments-complaint-pain = pain or moving less easily
adjustments-complaint-concentration = concentration and memory
adjustments-complaint-stress = stress
adjustments-complaint-mood = mood and worry
adjustments-complaint-overstimulation = too many stimuli
adjustments-complaint-boundaries = keeping limits
adjustments-complaint-appointments = appointments and medicines
adjustments-complaint-infection = catching things easily
adjustments-complaint-arm = a swollen or stiff arm
adjustments-complaint-bowel_bladder = bowel, bladder or stoma
adjustments-complaint-numbness = numb or tingling hands and feet
adjustments-complaint-voice = voice, swallowing or speech
adjustments-complaint-appearance = how you look
adjustments-complaint-hot_flushes = hot flushes

## How well something is known

adjustments-grade-e1 = Well studied: trials or a strong guideline.
adjustments-grade-e2 = Studied in groups of people followed for years.
adjustments-grade-e3 = Found in guidelines or practical guides.
adjustments-grade-e4 = Experience of people who went through it.
adjustments-grade-e5 = Our own reasoning; no study was found.
