## When something does not work: what happened, what is kept, what you can do.

problems-not-found-title = This page is not here
problems-not-found-body = The address is not right, or what stood here is gone. It may also be something that is not yours. Go back to the start and look from there.
problems-signed-out-title = You are signed out
problems-signed-out-body = You were away for a while. What you filled in is kept. Sign in again and it will be there.
problems-too-many-attempts-title = Please wait a little
problems-too-many-attempts-body = There were too many attempts in a row. We stop them to protect your space. Nothing is lost. Try again in a quarter of an hour.
problems-invalid-form-title = This form did not arrive properly
problems-invalid-form-body = We could not read what you sent. Nothing has changed. Go back, look it over and send it again.
problems-conflict-title = Something changed in the meantime
problems-conflict-body = Somebody else, or you on another device, has just changed this. What you filled in is kept but not recorded yet. Look at how things stand now, then decide.
problems-unavailable-title = This does not work right now
problems-unavailable-body = It is not because of you. What was saved stays saved. Try again in a few minutes.
problems-expired-link-title = This link no longer works
problems-expired-link-body = A link works once and for a limited time. Nothing is lost. If you already have a space, sign in. If not, ask for a new link.
problems-too-large-title = This is too large
problems-too-large-body = We did not accept it and nothing has changed. Choose a smaller file or a shorter text.
problems-unexpected-title = Something went wrong
problems-unexpected-body = The mistake is ours. What was saved stays saved. Try again. If it still does not work, ask whoever invited you for help.
problems-to-start = Go to the start
problems-to-sign-in = Sign in
problems-forbidden-csrf-title = Please send it once more
problems-forbidden-csrf-body = The page was open for a long time, or you signed in again meanwhile. To be safe, nothing has changed. Open the page again and send the form once more.
problems-to-page = Back to the page

problems-at-rest-title = This space is at rest
problems-at-rest-body = It was recorded that the person of this space died. Everything in it stays sealed; nothing goes out any more. If this is a mistake, call the service: within a day everything can be brought back.
