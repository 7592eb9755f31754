## What stands around every page

frame-product = Houvast
frame-skip = Go to the content
frame-navigation = Main menu
frame-languages = Choose a language
frame-sign-out = Sign out
frame-here-as = You are here as { $hat } for { $name }.
frame-here-as-self = You are in your own space.
frame-change-hat = Change role
frame-changed = Something has changed
frame-talk = I want to talk to a person
frame-ask = Ask a person
frame-help-now = Need help now?
frame-not-medical = Houvast is not a medical device and decides nothing about staff.
frame-calm-on = Turn calm view on
frame-calm-off = Turn calm view off
frame-print = Print

## Buttons and forms

frame-save = Save
frame-cancel = Cancel
frame-back = Back
frame-continue = Continue
frame-remove = Remove
frame-errors-title = Something is not right yet
frame-errors-kept = What you filled in is still there. Please look at this:
frame-saved = Saved.
frame-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }

## Who somebody is here. In the middle of a sentence, without an article.

hat-employee = employee
hat-manager = manager
hat-human_resources = human resources
hat-human_resources-nl = HR
hat-case_manager = case manager at the workplace
hat-occupational_physician-be = occupational physician (arbeidsarts)
hat-occupational_physician-nl = occupational physician (bedrijfsarts)
hat-nurse = nurse
hat-psychologist = psychologist
hat-ergonomist = ergonomist
hat-ergonomist-nl = labour expert (arbeidsdeskundige)
hat-coordinator = reintegration coordinator
hat-coach = job coach
hat-coach-nl = reintegration coach
hat-close_person = close person
hat-buddy = buddy
hat-confidential_adviser = confidential adviser
hat-treating_doctor = treating doctor
hat-general_practitioner = general practitioner
hat-insurance_physician-be = insurance physician of the sickness fund
hat-insurance_physician-nl = insurance physician of UWV
hat-administrator = administrator
hat-researcher = researcher

## How things stand with work

situation-still_at_work = still at work
situation-absent = absent
situation-preparing_return = preparing the return
situation-building_up = building up hours
situation-back_at_work = back at work
situation-longer_back = longer back
