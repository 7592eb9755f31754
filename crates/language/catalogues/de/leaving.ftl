## Ein Konto schließen.

leaving-title = Mein Konto schließen
leaving-lead = Alle Rollen dieses Kontos enden sofort und Sie werden überall abgemeldet. Das lässt sich nicht rückgängig machen.
leaving-own-space = Ihr eigener Bereich bleibt, wie er ist, mit derselben Anmeldung. Soll er auch weg? Tun Sie das gesondert.
leaving-name-stays = Ihre Adresse und Ihr Passwort verschwinden. Ihr Name bleibt bei dem, was Sie in Ihrer Rolle geschrieben und angesehen haben: Wen es betrifft, muss sehen können, wer das war.
leaving-gone = Von diesem Konto bleibt nichts übrig.
leaving-last = Sie sind die letzte Person in der Verwaltung. Laden Sie erst eine andere ein.
leaving-act = Konto schließen
leaving-done-title = Ihr Konto ist geschlossen
leaving-done = Sie sind überall abgemeldet. Danke für das, was Sie getan haben.
