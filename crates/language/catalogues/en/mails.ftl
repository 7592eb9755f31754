## Mails. Each has a subject and one text; an empty line makes a new paragraph. The words are neutral:
## a long absence, never a reason.

# To the person absent for long, from the service.
mails-invitation-subject = An invitation from { $service }
mails-invitation-body =
    Hello { $name },

    You have been absent from work for a while. { $service } invites you to a space of your own in Houvast. You do not have to do anything.

    What is this? A place for you, with your timeline, your plan and your agreements. You decide what goes in.

    What is this not? Not a check on you, not a medical file, and not a decision about your work or your benefit.

    Who sees what? What you write down, only you see, until you share something yourself. Your work does not see whether you got this email, whether you open it or whether you use Houvast.

    How do we know your name? An employer reports long absences to { $service }. No reason is given.

    Would you like to look? This link is for you alone and works up to and including { $until }:
    { $link }

    If you do nothing, you get one reminder. After that you hear nothing more from us and we erase the invitation. Not taking part has no consequences.

    { $service }

mails-reminder-subject = Reminder: an invitation from { $service }
mails-reminder-body =
    Hello { $name },

    Earlier we sent you an invitation to a space of your own during a long absence. This is the only reminder. You do not have to do anything.

    What you write down, only you see, until you share something yourself. Your work does not see whether you got this email or use Houvast.

    Would you like to look? This link is for you alone and works up to and including { $until }:
    { $link }

    If you do nothing, we erase the invitation. That has no consequences.

    { $service }

# To a manager. The same words for every absence; nothing about use.
mails-work-invitation-subject = Houvast for managers
mails-work-invitation-body =
    Hello,

    { $organisation } uses Houvast for every long absence. As a manager you have a place there.

    You will find what you can do now, how to stay in touch and which hours are agreed. It takes a few minutes.

    You see nothing about health there, and never why somebody is absent. Please do not ask either.

    This link is for you alone and works up to and including { $until }:
    { $link }

    This email is the same for every long absence.

mails-care-invitation-subject = Your access to Houvast
mails-care-invitation-body =
    Hello,

    { $service } invites you as { $hat }.

    This link is for you alone and works up to and including { $until }:
    { $link }

mails-staff-invitation-subject = Your access to Houvast for { $organisation }
mails-staff-invitation-body =
    Hello,

    { $service } invites you as { $hat } for { $organisation }. You will find every long absence there, with dates and agreements. Never why somebody is absent; please do not ask either.

    This link is for you alone and works up to and including { $until }:
    { $link }

# To somebody who starts alone.
mails-alone-subject = Open your own space
mails-alone-body =
    Hello,

    Somebody asked for a space of their own in Houvast with this address. This link is for you alone and works until { $until }:
    { $link }

    Was it not you? Then you do not have to do anything. Without the link nothing is made.

mails-known-subject = You already have a space of your own
mails-known-body =
    Hello,

    Somebody asked for a space of their own in Houvast with this address. It is already there. You can sign in here:
    { $link }

    Forgotten your password? Choose "Forgotten your password?" on that page.

    Was it not you? Then you do not have to do anything. Nothing has changed.

mails-reset-subject = Choose a new password
mails-reset-body =
    Hello,

    Somebody asked for a new password with this address. Choose it with this link. It works once, until { $until }:
    { $link }

    Was it not you? Then you do not have to do anything. Your old password still works.

# To the person: something waits. Never what.
mails-waiting-subject = Something is waiting for you
mails-waiting-body =
    Hello { $name },

    Something is waiting for you in your own space. Look when it suits you:
    { $link }

    If you have no space of your own, you do not have to do anything. The service will talk with you.

    { $service }

# To somebody of the service: somebody waits for an answer. Never who.
mails-asked-subject = A request is waiting for an answer
mails-asked-body =
    Hello { $name },

    A request on your worklist is waiting for an answer. You can find it here:
    { $link }

    You get at most one such email a working day. Would you rather not get them? Switch them off on the page “Emails about requests”. The link is at the foot of your worklist.

    { $service }

# To a seat at work or of the service: there is something to see. Never what, never about whom.
mails-duty-subject = There is something to look at
mails-duty-body =
    Hello { $name },

    There is something to look at in Houvast. Look when it suits you:
    { $link }

    You get at most one such mail a working day. If you do not want them any more, switch them off on the page “Mails about days of the law”.

    { $service }

# To the close person, after a death. One mail.
mails-close-person-subject = A message from { $service }
mails-close-person-body =
    Hello { $name },

    Somebody named you as a close person. What happens now and who you can call is on this page:
    { $link }

    The page can be seen until { $until }. You do not have to do anything. This is the only email.

    { $service }

mails-step-subject = Please look at a date
mails-step-body =
    Hello { $name },

    Your file has a date that counts for you. Look when it suits you:
    { $link }

    You can stop these emails on the same page.

    { $service }
mails-step-plain-subject = Please look at a date
mails-step-plain-body =
    Hello { $name },

    { $what }: by { $on } at the latest.

    Not possible right now? In your own space there is a text that you can use:
    { $link }

    You chose emails in plain words yourself. You can change that on the same page.

    { $service }
