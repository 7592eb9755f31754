## The administrator’s desk. No file opens here.

desk-title = Staff
desk-lead = Who has access in which role. No file opens here.
desk-no-coordinator = Nobody is a coordinator yet. Follow-up, people who heard nothing for long, and letters are then on nobody’s list. Invite somebody in that role.
desk-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
desk-who = Who
desk-roles = Roles
desk-role = { $hat } ({ $place })
desk-managers = Managers are not listed here: they come with their employer’s list, absence by absence.
desk-invite = Invite somebody
desk-invite-lead = The person gets a letter with a link for 14 days. Only opening it gives access.
desk-hat = Role
desk-hat-choose = Choose a role
desk-hat-fault = Choose a role from the list.
desk-employer = Employer
desk-employer-hint = Only for human resources and the case manager. A name not known yet becomes a new employer.
desk-employer-fault = Write the employer’s name, at most 200 characters.
desk-name = Name
desk-name-fault = Write the name, at most 200 characters.
desk-mail = Email address at work
desk-language = Language of the letter
desk-language-fault = Choose one of the four languages.
desk-send = Send the letter
desk-sent = The letter is on its way.
desk-end-title = End the access of { $name }
desk-end-what = What somebody wrote and looked at stays, with the name. Access ends at once and everywhere. An own space of that person stays, and cannot be seen here.
desk-end-which = What ends?
desk-end-everything = Everything: this person leaves
desk-end-fault = Choose what ends.
desk-end-last = This is the last administrator. Invite another one first.
desk-end-act = End the access
desk-ended = The access has ended.
