## The open library. The words of the pages themselves are in crates/library/content.

library-title = Open library
library-lead = Plain information about working with and after cancer. For people who are ill, for those beside them, and for the workplace.
library-no-trace = You do not need an account. We do not record who reads what.
library-back_home = To your own page
library-search = Search the library
library-search-act = Search
library-empty = There is nothing to read here yet.
library-often-title = Often looked for
library-for-whom-title = For whom
library-when-title = When
library-complaints-title = About which symptom
library-kinds-title = What kind of page
library-tools-title = Tools you can use yourself
library-urgent = Can it not wait?
library-listing-title = Pages
library-anybody = for everybody
library-any-time = at any time
library-any-complaint = about anything
library-any-kind = any kind of page
library-show = Show
library-count = { $count ->
    [one] One page.
   *[other] { $count } pages.
}
library-nothing-found = No page matches all these choices. Take one away, or start again.
library-show-all = Start again
library-before = Earlier pages
library-more = More pages
library-minutes = { $minutes ->
    [one] One minute to read.
   *[other] { $minutes } minutes to read.
}
library-for-belgium = Show this page for Belgium
library-for-netherlands = Show this page for the Netherlands
library-waits = This page is waiting for a doctor’s signature. It is shown in this demonstration only.
library-waits-part = This part is waiting for a doctor’s signature. It is shown in this demonstration only.
library-print = Print this page
library-leaflet = Keep as PDF
library-leaflet-title = Information sheet
library-related-title = Read on
library-sources-title = Where this comes from
library-evidence-E1 = How sure is this? It rests on randomised trials, or on a strong guideline.
library-evidence-E2 = How sure is this? It rests on studies that followed people for a long time. They show what is linked, not always what helps.
library-evidence-E3 = How sure is this? It rests on a guideline, on experts together, or on an official guide.
library-evidence-E4 = How sure is this? It rests on what people have been through. It has not been studied widely.
library-evidence-E5 = How sure is this? It is our own idea. It has not been studied yet.
library-reviewed = Reviewed by { $name } on { $date }.
library-not-reviewed = Written on { $date }. No expert has reviewed this page yet.
library-next-review = We will read it again before { $date }.
library-not-advice = This page explains. It is not advice about your health or treatment.
library-ask-title = Would you rather ask a person?
library-ask-lead = Choose your country. Then you see whom you can turn to.
library-ask-own = You can also talk to somebody of your own service.
library-ask-employee-be = You may see the occupational physician yourself, without your employer. The physician keeps what you tell secret. Ask your sickness fund about your benefit.
library-ask-employee-nl = You may ask for a talk with the occupational physician (bedrijfsarts) yourself. The physician keeps what you tell secret. Ask UWV about benefits.
library-ask-manager-be = Ask human resources or the external prevention service for advice. Ask how to help, not what somebody has.
library-ask-manager-nl = Ask human resources or the occupational health service (arbodienst) for advice. Ask how to help, not what somebody has.
library-ask-colleague = Ask your colleague what is welcome. If it weighs on you, talk to your manager or the confidential adviser.
library-ask-close_person = Your general practitioner is there for you too. At work you can talk to the confidential adviser.
library-ask-small_firm-be = Call your external prevention service and your payroll office (sociaal secretariaat). They know the papers and the dates.
library-ask-small_firm-nl = Call your occupational health service and your absence insurer about papers and dates. Tell them nothing about the illness.
library-ask-professional = Talk it over with a colleague who knows work and cancer. Pass on only what the person wants to pass on.
library-ask-other_work-be = Ask your sickness fund for the back-to-work coordinator. If you are self-employed, ask your social insurance fund too.
library-ask-other_work-nl = Ask UWV for advice. If you are self-employed, ask your insurer or your trade association too.

library-audience-employee = people who are ill and work
library-audience-manager = managers
library-audience-colleague = colleagues
library-audience-close_person = people close to them
library-audience-small_firm = small firms
library-audience-professional = people who help by profession

library-phase-suspicion = tests and waiting
library-phase-diagnosis = just heard, and telling
library-phase-treatment = during treatment
library-phase-recovery = recovering and preparing the return
library-phase-build_up = building up hours
library-phase-back = the first year back
library-phase-long_term = years later
library-phase-recurrence = it comes back or stays

library-complaint-fatigue = tiredness
library-complaint-sleep = sleep
library-complaint-pain = pain and moving
library-complaint-cognition = concentration and memory
library-complaint-stress = stress around check-ups
library-complaint-mood = mood, fear and meaning
library-complaint-overstimulation = too much noise and bustle
library-complaint-boundaries = boundaries
library-complaint-appointments = appointments and medicines
library-complaint-infection = risk of infection
library-complaint-arm = arm and lymphoedema
library-complaint-continence = bowel, bladder and stoma
library-complaint-neuropathy = numb hands and feet
library-complaint-voice = voice, swallowing and speech
library-complaint-appearance = how you look
library-complaint-hot_flushes = hot flushes

library-kind-phase = what matters in a phase
library-kind-complaint = symptoms and work
library-kind-effect = effects of illness and treatment
library-kind-telling = telling it at work
library-kind-colleagues = among colleagues
library-kind-small_firm = small firms
library-kind-palliative = when a cure is no longer possible
library-kind-late_effects = late effects
library-kind-other_work = other work and self-employed
library-kind-money = money
library-kind-rights = rights and rules
library-kind-roles = who does what
library-kind-assignment = exercises for yourself
library-kind-exercise = moving
library-kind-assumptions = what people often think
library-kind-words = words for a talk
library-kind-faq = often asked
library-kind-evidence = what was studied
library-kind-guide = guide for the workplace
library-kind-conversation = sheets for a talk
library-kind-training = short lessons
library-kind-policy = policy

## Who can help

library-directory-title = Who can help
library-directory-lead = Organisations that help with illness and work. Choose your country, your region and your language.
library-directory-country = Country
library-directory-region = Region
library-directory-anywhere = anywhere
library-directory-speaks = Language
library-directory-any-language = any language
library-directory-nobody = Nobody matches all these choices. Take one away, or start again.
library-directory-number-unchecked = The number has not been checked yet. That is why we do not show it.
library-directory-read = We read this in public sources on { $date }. Nobody has asked them yet.
library-directory-checked = Checked with them on { $date }.
library-directory-stale = Last looked at on { $date }. That is more than a year ago: ask whether it is still right.
library-directory-else-title = What if they cannot help?
library-directory-else = Ask there who can. Your general practitioner and the social workers of your hospital know other ways too.
library-directory-else-ask = Not possible there? Then ask:
library-region-flanders = Flanders
library-region-brussels = Brussels
library-region-wallonia = Wallonia
library-region-german_community = German-speaking Community
library-region-netherlands = all of the Netherlands
library-cost-free = free
library-cost-insured = health insurance pays most
library-cost-paid = somebody pays, often the employer
library-cost-unknown = ask what it costs
library-route-self = you go there yourself
library-route-doctor = a doctor refers you
library-route-work = through work
library-route-fund = through your benefit
