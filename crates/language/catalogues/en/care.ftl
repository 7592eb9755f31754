## List of people

care-list-title = People
care-list-lead = The people assigned to you, with their card.
care-list-empty = Nobody has been assigned to you yet. As soon as somebody is, they are listed here. Ask the administrator if you miss a person.
care-nobody-found = Nobody fits your search. Search for the beginning of the first name or the family name, or choose more widely.
care-search = Search by name
care-situation = Situation
care-all-situations = all situations
care-employer = Employer
care-all-employers = all employers
care-sort = Order
care-order-name = by name
care-order-since = longest absence first
care-show = Show
care-show-all = Show everybody
care-who = Who
care-since = Absent since
care-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
care-count-of = { $n } of { $of } people.
care-from-start = Back to the beginning
care-more = Next people
care-card-only = This list shows only what is on the card.
care-opening-is-seen = Every time you open a file, the person can see it.
care-undeliverable-short = invitation did not arrive
care-keys = Keys:
care-keys-search = search,
care-keys-move = up and down,
care-keys-open = open.

## One file

care-card-title = Card
care-expected-end = Expected end
care-back-since = Back since
care-contract = Contract per week
care-letters = Language of letters
care-language-nl = Dutch
care-language-fr = French
care-language-de = German
care-language-en = English
care-coordinator = Coordinator
care-undeliverable = The invitation did not arrive. A letter or a call may help.
care-contact-none = Nothing has been agreed yet about contact with work.
care-record-contact = Record a contact agreement (paper or phone)
care-record-hours = Record agreed hours (paper or phone)
care-record-lead = For people who agree on paper or by phone. Fill in what workplace and employee agreed, nothing more.
care-shared-title = Shared with you
care-shared-none = Nothing is shared with you now. The person decides and does not have to share anything.
care-shared-until = Until { $date }.
care-purpose-consult = To prepare a consultation.
care-purpose-advice = To advise on hours and adjustments.
care-purpose-think_along = To help think about the plan.
care-item-plan = Their own hours plan
care-item-line = Line of moments
care-item-work_answers = Answers about work
care-item-symptoms = The seven questions over time
care-item-question = Question for the talk

## One shared item

care-item-seen = { $name } can see that you opened this.
care-item-limit = Use it for this purpose only. It never enters an official decision or procedure without a new, separate yes.
care-item-empty = This is shared with you. There is nothing in it now.
care-plan-own = This is the person's own plan, not an agreement with the workplace.
care-line-when = When
care-line-what = What
care-line-words = Own words
care-day = Day
care-fit = Does the plan fit?
care-recovered = Recovered by next morning?
care-worked = Worked
care-symptoms-own = The person's own answers from 0 to 10. There is no norm for them. Talk together about what a number means.
care-as-table = As a table
care-trend-in-words = First answer { $first }, last answer { $last }, on a scale from 0 to 10.
care-question-nrs_fatigue = Tired
care-question-nrs_sleep = Slept
care-question-nrs_pain = Pain
care-question-nrs_cognition = Trouble concentrating and remembering
care-question-nrs_stimuli = Bothered by noise and crowds
care-question-nrs_burden = How heavy everything together
care-question-nrs_workcap = What works at work
care-earlier-spell = Absent before
care-spell = from { $from } until the return on { $until }
care-contract-ends = Last day of the contract
