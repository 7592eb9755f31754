## The page "help now". Numbers and dates come from data, not from these texts.

help-title = Need help now?
help-lead = You can talk to somebody now. You may also call if you are not sure it is bad enough.
help-danger-title = Is there danger now?
help-danger = If you or somebody else is in danger, call 112. Do not stay alone if you can help it.
help-lines-title = Talk to somebody
help-belgium-title = In Belgium
help-netherlands-title = In the Netherlands
help-line-112 = Emergency number for police, fire brigade and ambulance, all over Europe.
help-line-1813 = Zelfmoordlijn, in Dutch. Day and night. By chat too.
help-line-106 = Tele-Onthaal, in Dutch. To talk about anything that is hard.
help-line-0800-32-123 = Centre de Prévention du Suicide, in French. Free, day and night.
help-line-107 = Télé-Accueil, in French. To talk about anything that is hard.
help-line-108 = Telefonhilfe, in German. Day and night. By chat and email too.
help-line-113 = 113 Zelfmoordpreventie, in Dutch. Free, day and night. Also at 0800-0113 and by chat.
help-call = Call { $number }
help-doctor-title = Your general practitioner
help-doctor = You can also call your general practitioner. Outside office hours you will hear there who is on duty.
help-doctor-nl = You can also call your general practitioner. In the evening and at weekends, call the out-of-hours practice (huisartsenpost).
help-not-watched = What you write in Houvast is not read day and night. If you need help now, call.
help-no-trace = You do not have to sign in for this page. We do not record who opens it.
help-checked = A person checked these numbers on { $date }.
help-read = We read these numbers in public sources on { $date }. Nobody has called them yet to check.
help-elsewhere-title = In another language
help-print-hint = You can print this page and keep it near the telephone.

## The page "I want to talk to a person"

help-talk-title = Talk to a person
help-talk-lead = You do not need to know exactly what to ask. A talk does not commit you to anything.
help-talk-hours = Reachable: { $hours }
help-talk-deputy = If no answer comes, somebody else from the service takes over.
help-talk-nobody-title = Nobody can answer here at the moment
help-talk-nobody = No service with people you can talk to belongs to this Houvast. These people outside Houvast do listen.
help-talk-outside-title = Outside Houvast
help-talk-urgent = Can it not wait?
help-talk-urgent-link = See the numbers for now
