## Signing in

doors-sign-in-title = Sign in
doors-sign-in-button = Sign in
doors-sign-in-refused = The address, the sign-in name or the password is not right. Check them and try again.
doors-sign-in-who = Email address or sign-in name
doors-sign-in-who-missing = Fill in your email address or your sign-in name.
doors-sign-in-who-invalid = Fill in an email address, or the sign-in name on your sheet.
doors-sign-in-forgotten = Forgotten your password?
doors-sign-in-alone = No space of your own yet? Start by yourself.
doors-sign-in-draft = What you filled in is kept. It will be there after you sign in.
doors-mail = Email address
doors-mail-hint = Your private address is best. Your work cannot reach it.
doors-mail-first = If you fill in another address than the one this invitation came to, we first send an email there.
doors-mail-missing = Fill in your email address.
doors-mail-invalid = This does not look like an email address. Check that it has an @ in it.
doors-mail-known = Use another address, or sign in first if this one is yours.
doors-mail-other = Use the address this invitation came to.
doors-password = Password
doors-password-missing = Fill in your password.

## Second step of signing in

doors-code-title = One more step
doors-code-lead = On your phone, open the app that makes codes. Copy the code for Houvast.
doors-code-label = Code of six digits
doors-code-missing = Fill in the code of six digits.
doors-code-refused = This code is not right or has passed. A new one comes every half minute. Try that one.
doors-code-no-phone = I do not have my phone with me
doors-code-no-recovery = I have a code of six digits after all
doors-recovery-title = Sign in with a recovery code
doors-recovery-lead = You got a sheet of recovery codes when you turned the second step on. Each code works once.
doors-recovery-label = Recovery code
doors-recovery-missing = Fill in a recovery code.
doors-recovery-refused = This recovery code is not right or was used before. Take another from your sheet.
doors-recovery-left =
    { $count ->
        [0] This was your last recovery code. Make new ones now.
        [one] You have one recovery code left. Make new ones now.
       *[other] You have { $count } recovery codes left.
    }

## Turning the second step on

doors-factor-title = A second step when you sign in
doors-factor-why = With a password alone, somebody else can come in as you. With a code from your phone as well, they cannot.
doors-factor-must = Your role as { $hat } needs this.
doors-factor-may = You may choose. You can turn it on or off later.
doors-factor-app-title = 1. Put an app on your phone
doors-factor-app = Use an app that makes codes (an authenticator app). If you already have one, it will do.
doors-factor-scan-title = 2. Point the app at this square
doors-factor-picture = Square of black and white blocks that the app can read
doors-factor-by-hand = Does that not work? Then type this key into the app:
doors-factor-code-title = 3. Copy the code
doors-factor-code-hint = The app now shows six digits.
doors-factor-button = Turn the second step on
doors-factor-later = Not now
doors-factor-refused = This code is not right. Check that the clock of your phone is right and take the newest code.
doors-factor-on = The second step is on.
doors-factor-anew = A new phone, or new recovery codes? Turn the second step off here and then on again. You get new codes.
doors-factor-off-hint = Six digits from the app, or a recovery code from your sheet.
doors-factor-off-button = Turn the second step off
doors-factor-anew-button = Set it up again
doors-codes-title = Keep your recovery codes
doors-codes-lead = If you lose your phone, such a code still lets you in. Each code works once.
doors-codes-once = You see them only now. Print them or write them down, and put them in a safe place.
doors-codes-kept = I have kept the codes
doors-codes-kept-missing = Tick the box when you have kept the codes.

## Opening an invitation

doors-invitation-title = An invitation for you
doors-invitation-lead = { $service } invites you to a space of your own during a long absence.
doors-invitation-what-title = What is this?
doors-invitation-what = A place for you, with your timeline, your plan and your agreements. You decide what goes in.
doors-invitation-not-title = What is this not?
doors-invitation-not = Not a check on you, not a medical file, and not a decision about your work or your benefit.
doors-invitation-who-sees-title = Who sees what?
doors-invitation-who-sees = What you write down, only you see, until you share something yourself. Your work does not see whether you got, opened or used this invitation.
doors-invitation-nothing-title = You do not have to do anything
doors-invitation-nothing = Not taking part has no consequences. You can simply close this window. The link works up to and including { $until }.
doors-invitation-button = Open my own space
doors-invitation-known = Do you have a space already? Sign in, and the invitation goes with it.
doors-work-invitation-title = Houvast for managers
doors-work-invitation-lead = { $organisation } uses Houvast for every long absence. You are invited as { $hat }.
doors-work-invitation-what = You will find what you can do now, how to stay in touch and which hours are agreed.
doors-work-invitation-not = You see nothing about health there, and never why somebody is absent.
doors-work-invitation-button = Get started
doors-care-invitation-title = An invitation from { $service }
doors-care-invitation-lead = You are invited as { $hat }. You see only what the employee has shared with you, and what the law allows.
doors-care-invitation-button = Open my access

## Starting by yourself

doors-alone-title = Start by yourself
doors-alone-lead = You can open a space of your own without your work and without a service. Nobody is told.
doors-alone-next = We will send a link to this address. You continue with that link.
doors-alone-country = Where do you work?
doors-alone-country-hint = This lets us choose the right words and laws.
doors-alone-country-missing = Choose a country.
doors-country-belgium = In Belgium
doors-country-netherlands = In the Netherlands
doors-alone-button = Send me the link
doors-sent-title = Check your email
doors-sent = An email is on its way to { $mail }. The link works until { $until }.
doors-sent-nothing = Nothing there? Look in your junk mail, or check that the address is right.
doors-alone-done-title = Your own space is ready

## Password

doors-name = What should we call you?
doors-name-hint = Your first name is enough.
doors-name-missing = Fill in a name.
doors-choose-title = Choose a password
doors-choose-lead = From now on you sign in with { $mail } and this password.
doors-choose-label = New password
doors-choose-hint = At least { $least } characters. A few unrelated words in a row are easiest to remember.
doors-choose-too-short = This password is too short. Use at least { $least } characters.
doors-choose-too-long = This password is too long. Use at most { $most } characters.
doors-choose-too-easy = This password is too easy to guess. Choose something else.
doors-choose-button = Save and continue
doors-forgotten-title = Forgotten password
doors-forgotten-lead = Fill in your email address. We will send you a link to choose a new password.
doors-forgotten-button = Send me the link
doors-forgotten-sent = If { $mail } belongs to a space, an email is now on its way. The link works until { $until }.
doors-reset-title = Choose a new password
doors-reset-lead = After that you are signed out on your other devices. Everything you wrote down stays.
doors-reset-done = Your new password is saved. Sign in with it.

## Choosing a role and signing out

doors-hat-title = In which role are you here?
doors-hat-lead = You have more than one role. You see only what goes with the role you choose. You can always change.
doors-hat-own = My own space
doors-hat-as = As { $hat } at { $place }
doors-hat-none-title = There is nothing here for you right now
doors-hat-none = You are signed in, but you have no role at the moment. That happens when an absence is over. You do not have to do anything.
doors-hat-close = Close my account or give up a role
doors-out-title = You are signed out
doors-out-lead = What you filled in is kept. If others use this device too, close this window.
doors-out-again = Sign in again

## The demo

doors-demo-title = Look around in the demo
doors-demo-synthetic = Everything here is made up: these people, their work and their story. Fill in nothing about yourself or about anybody who really exists.
doors-demo-lead = Choose somebody. You then see Houvast as that person sees it. You can always come back and choose somebody else.
doors-demo-button = Go on as { $name }
