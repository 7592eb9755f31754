## Closing an account.

leaving-title = Close my account
leaving-lead = All roles of this account end at once and you are signed out everywhere. This cannot be undone.
leaving-own-space = Your own space stays as it is, with the same way to sign in. Do you want that gone too? Do that separately.
leaving-name-stays = Your address and password are removed. Your name stays beside what you wrote and looked at in your role: those concerned must be able to see who that was.
leaving-gone = Nothing is left of this account.
leaving-last = You are the last administrator. Invite another one first.
leaving-act = Close the account
leaving-done-title = Your account is closed
leaving-done = You are signed out everywhere. Thank you for what you did.
