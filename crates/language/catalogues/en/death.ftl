## A death: everything stops

death-title = A death
death-who = { $name }, { $employer }
death-does-stop = Within a minute everything stops: emails, letters, tasks, reminders and the line in your list.
death-does-work = Work hears nothing of it from us. Its pages stay as they are.
death-does-close = If the person named somebody close, that person gets one email with one page after a day.
death-does-undo = A mistake? A colleague can undo it within 24 hours. Then everything is as it was.
death-record = Record a death
death-sure-title = Are you sure?
death-sure = From now on this person gets nothing more from us, and whoever tries to sign in sees a calm page.
death-record-sure = Yes, record the death
death-recorded-by = { $name } recorded this on { $at }.
death-at-rest = Everything of this person is at rest. Nobody opens anything any more.
death-undo-until = It can be undone until { $until }.
death-undo-colleague = A colleague undoes it: a physician or coordinator, who finds this person under Recorded today.
death-undo = This was a mistake: bring everything back
death-stands = This cannot be undone any more.
death-list-title = Deaths recorded today
death-list-lead = A second person can undo them within 24 hours.
death-list-none = Nothing was recorded in the last 24 hours.

## The page for the close person

death-close-title = What happens now
death-close-lead = Somebody who named you as a close person had a space of their own here. We heard that this person has died. Our thoughts are with you.
death-close-now-title = You do not have to do anything
death-close-stopped = Everything has stopped. No emails or letters will come from us any more.
death-close-sealed = What is in the space stays sealed. Nobody reads it, not even the service.
death-close-work = Work hears nothing from us. What you tell work is yours to decide.
death-close-choose-title = Erase or keep
death-close-choose = You can ask to have everything erased, or to leave it sealed. Take your time; there is no deadline. We then ask who you are and for proof of the death.
death-close-call = Call or write to { $service } and say that it is about closing a space.

## Naming somebody close

death-name-title = Name somebody close
death-name-lead = When you are no longer here, the service writes to this person once.
death-name-once = It is one email with one page: what happens with your space and who to call.
death-name-sees = The person close to you sees nothing of what is here, neither now nor later.
death-name-secret = Nobody at the service sees who you name. If you erase everything, this goes too.
death-name-name = Name
death-name-mail = Email address
death-name-empty = Leave both empty to name nobody.
death-name-no-service = No service knows you yet, so nobody could have this email sent. Later you can name somebody here.
death-fault-name = Write a name of at most 120 characters.
death-fault-mail = Write a full email address, such as name@example.org.
