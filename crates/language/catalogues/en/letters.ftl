## Letters, for who invites

letters-title = Invite by letter
letters-lead = No email reaches these people. Invite them with a letter. You first see what it looks like.
letters-none = Everybody can be reached by email. No letter is needed.
letters-no-address = No email address is known.
letters-undeliverable = The email came back.
letters-made = Letter made on { $date }.
letters-not-made = No letter made yet.
letters-no-answer = Whether somebody answers is not shown here. Only the person knows that.
letters-invitation-title = Invitation
letters-who = { $name }, at { $employer }
letters-state-title = How it stands
letters-invited = Email with the invitation
letters-invited-not = Not sent yet
letters-reminded = Reminder
letters-mail = Last email
letters-letter = Letter
letters-preview-title = The letter
letters-preview-lead = In the language of the person who gets it. A code goes in when you make it. It is only in the file you get; we do not keep it. Print the letter and delete the file.
letters-code-later = goes in when you make the letter
letters-no-postal = No postal address is known. The window stays empty. Write the address on the envelope yourself, and use an envelope that gives no reason.
letters-closes = A letter was made before. If you make a new one, the code of the old one stops working.
letters-make = Make the letter
letters-mail-title = An email address after all?
letters-mail-lead = If the person gave you a private address, fill it in. An ordinary invitation goes there by email straight away.
letters-mail-label = Private address of the person
letters-mail-send = Save and invite
letters-mail-added = The address is saved. The invitation goes by email.

## The letter itself. Neutral: a long absence, never a reason.

letters-paper-title = An invitation from { $service }
letters-paper-greeting = Dear { $name },
letters-paper-who = You have been away from work for a while. { $service } invites you to a space of your own in Houvast. You do not have to do anything. Not taking part has no consequences.
letters-paper-what = What is this? A place for you, with your line, your plan and your agreements. You decide what goes in.
letters-paper-not = What is it not? No check on you, no medical file, and no decision about your work or your benefit.
letters-paper-sees = Who sees what? What you write down is seen by you alone, until you share something yourself. Your work does not see whether you got this letter or whether you use Houvast.
letters-paper-list = How did we get your name? An employer reports long absences to { $service }. No reason is given.
letters-paper-where = Would you like to look? Go to { $place } on a phone or computer and enter the code. You do not need an email address.
letters-paper-code = Your code, up to and including { $until }
letters-paper-picture = Square that a phone can read. It opens { $place }.
letters-paper-closes = The code is for you alone and works once. It closes after five wrong tries. Then ask for a new letter.
letters-slip-title = Call me
letters-slip-explained = Would you rather talk first, or fill it in together? Cut off this slip and get it to { $service }. We will call you. Your work does not get to see it.
letters-slip-name = Name
letters-slip-telephone = Telephone
letters-slip-when = When is a good time to call?
letters-slip-language = My language
letters-slip-interpreter = Interpreter needed? In which language?
letters-talk-title = Invitation to a talk
letters-talk-what = We invite you to a talk about your work. { $when }
letters-talk-free = If this time does not suit you, let us know. You may bring somebody along.
letters-talk-secret = What you say stays with us. Your employer does not get this letter.
