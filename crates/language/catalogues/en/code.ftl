## A code from a letter

code-title = Enter your code
code-lead = You got a letter with a code. Enter it here. You first read what this is. Nothing happens yet.
code-label = Code from the letter
code-hint = Ten letters and digits. Capitals, spaces and dashes do not matter.
code-missing = Enter the code from your letter.
code-length = A code has ten letters and digits. Check that you have all of them.
code-sign = A code has letters and digits only, and never a U. Look at it again.
code-slip = There is a typing mistake in this code. Compare it with your letter, character by character.
code-refused = This code does not work. Look at it again, or ask for a new letter.
code-none-title = Does your code not work?
code-none = A code works for 60 days, once. It closes after five wrong tries, and also when there is a new letter for you. Then ask the service that wrote to you for a new letter. You can also call, or send the slip.
code-link = I have a letter with a code
code-no-mail = You do not need an email address. Next you get a sign-in name and a sheet of recovery codes to keep.
code-mail = Email address (not needed)
code-mail-hint = Leave this empty if you have none or want none. If you fill one in, we first send an email there.

## The way back without email

way_back-title = Keep this sheet
way_back-lead = You sign in with this name and your password. If you forget the password, a recovery code lets you choose a new one. Each code works once.
way_back-name = Sign-in name
way_back-where = Where to sign in
way_back-codes = Recovery codes
way_back-lost-title = Lost everything?
way_back-lost = If you lose your password and all your recovery codes, nobody can open your space. We cannot either. What you wrote stays closed. What you shared ends on the day you chose. You can ask for a new letter and start again.
way_back-choose-title = A new password with a recovery code
way_back-choose-lead = Take the sheet you kept. Afterwards you are signed out on your other devices. Everything you wrote stays.
way_back-name-missing = Fill in your sign-in name.
way_back-code = Recovery code
way_back-refused = The sign-in name or the recovery code is not right. Check both, or take another code from your sheet.
way_back-link = No email? Choose a new password with a recovery code.
way_back-done-title = Your new password is saved
way_back-left =
    { $count ->
        [0] That was your last recovery code. Sign in and make new ones in your settings.
        [one] You have one recovery code left. Sign in and make new ones in your settings.
       *[other] You have { $count } recovery codes left. Sign in with your new password.
    }
way_back-make-title = Recovery codes for your password
way_back-make-lead = With a recovery code you choose a new password, even without email or when you cannot reach it any more. New codes replace the old ones.
way_back-make-name = You sign in with: { $name }
way_back-make-password = Your present password
way_back-make-button = Make new codes
way_back-make-refused = This password is not right. Fill in the password you sign in with.
