reasons-week = Woche { $week }: { $hours } (Wunsch: { $wish })
reasons-conflict = Diese Wünsche gehen nicht zusammen, spätestens in Woche { $week }. Einer davon muss sich ändern.

## Was die Woche tut

reasons-course-past = Diese Woche ist vorbei. Sie bleibt, wie sie war.
reasons-course-begin = Hier beginnt der Plan.
reasons-course-raise = In dieser Woche kommen Stunden dazu.
reasons-course-hold = Sie bleiben eine Weile bei diesen Stunden, vor dem nächsten Schritt.
reasons-course-stay = Die Stunden bleiben, wie sie sind.
reasons-course-step_back = In dieser Woche gehen Sie einen Schritt zurück.
reasons-course-treatment = Rund um die Behandlung arbeiten Sie weniger. Danach geht es weiter, wo Sie waren.
reasons-course-relapse = In dieser schweren Woche arbeiten Sie weniger. Danach geht es weiter, wo Sie waren.
reasons-course-quiet = In dieser ruhigen Woche arbeiten Sie weniger. Danach geht es weiter, wo Sie waren.

## Die Stunden neben dem Wunsch

reasons-toward-limited = Das ist weniger als Ihr Wunsch. Jede dieser Grenzen hält die Stunden hier niedrig:
reasons-toward-balanced = Das ist weniger als Ihr Wunsch. Gleichmäßige Schritte, feste Tage oder mehrere Grenzen zusammen halten die Stunden hier niedriger.
reasons-toward-goal = Das ist, was Sie sich gewünscht haben.
reasons-toward-above = Das ist etwas mehr als Ihr Wunsch, damit der Verlauf gleichmäßig bleibt.
reasons-toward-fixed = An dem, was vorbei ist, ändert der Plan nichts.

## Was begrenzt

reasons-limit-weekdays = Sie arbeiten nur an den Tagen, die Sie gewählt haben.
reasons-limit-unavailable = An manchen Tagen können Sie nicht arbeiten.
reasons-limit-rest = Der Tag der Behandlung und die Ruhetage danach sind frei.
reasons-limit-light_days = Nach den Ruhetagen kommen leichte Tage.
reasons-limit-day_cap = Ein Tag hat eine Höchstdauer.
reasons-limit-short_days = Einige Tage sind kürzer.
reasons-limit-min_day = Ein Arbeitstag hat eine Mindestdauer.
reasons-limit-shifts = Ein Tag hat eine feste Länge, etwa ein Dienst oder Schulstunden.
reasons-limit-slots = Arbeit ist nur zu bestimmten Stunden des Tages möglich.
reasons-limit-day_load = Arbeit, Fahrzeit und Übungen füllen zusammen den Tag.
reasons-limit-week_load = Arbeit, Fahrzeit und Übungen füllen zusammen die Woche.
reasons-limit-week_cap = Eine Woche hat eine Höchstzahl von Stunden.
reasons-limit-min_week = Eine Woche hat eine Mindestzahl von Stunden.
reasons-limit-max_days = Eine Woche hat eine Höchstzahl von Arbeitstagen.
reasons-limit-max_run = Nach einigen Arbeitstagen am Stück kommt ein freier Tag.
reasons-limit-long_days = Es kommen nicht zu viele lange Tage nacheinander.
reasons-limit-places = Es ist vereinbart, wie viele Tage Sie zu Hause und vor Ort arbeiten.
reasons-limit-job_cap = Jede Stelle hat eine Höchstzahl von Stunden.
reasons-limit-keep_days = Die Arbeitstage bleiben dieselben wie in der Woche davor.
reasons-limit-start_cap = Der Plan beginnt klein.
reasons-limit-step_size = Ein Schritt ist nicht zu klein und nicht zu groß.
reasons-limit-no_raise = In dieser Woche kommen keine Stunden dazu.
reasons-limit-hold = Jeder Schritt dauert einige Wochen.
reasons-limit-no_fall = Die Stunden sinken nicht, oder nicht weiter als vereinbart.
reasons-limit-level_floor = Die Stunden gehen nicht unter eine Mindeststufe.
reasons-limit-level_cap = Die Stunden gehen nicht über eine Höchststufe hinaus, oder es gibt feste Stufen.
reasons-limit-level = Eine Woche hält sich an die Stufe des Plans.
reasons-limit-past = Was vorbei ist, bleibt, wie es war.

## Was Platz schaffen würde

reasons-more-unavailable = Mit diesen Tagen würde mehr passen.
reasons-more-rest = Ohne diese freien Tage würde mehr passen. Ruhe geht vor.
reasons-more-light_days = Mit dann längeren Tagen würde mehr passen. Es ruhig anzugehen geht vor.
reasons-more-day_cap = Mit einem längeren Tag würde mehr passen.
reasons-more-short_days = Wären diese Tage länger, würde mehr passen.
reasons-more-min_day = Mit kürzeren Arbeitstagen würde mehr passen.
reasons-more-shifts = Mit einer anderen Länge des Tages würde mehr passen.
reasons-more-slots = Mit anderen Stunden des Tages würde mehr passen.
reasons-more-day_load = Mit weniger Fahrzeit, oder mehr Spielraum am Tag, würde mehr passen.
reasons-more-week_load = Mit weniger Fahrzeit, oder mehr Spielraum in der Woche, würde mehr passen.
reasons-more-week_cap = Mit einer höheren Zahl von Stunden für die Woche würde mehr passen.
reasons-more-max_days = Mit mehr Arbeitstagen würde mehr passen.
reasons-more-max_run = Mit mehr Arbeitstagen am Stück würde mehr passen.
reasons-more-long_days = Mit mehr langen Tagen nacheinander würde mehr passen.
reasons-more-places = Mit einer anderen Absprache über das Arbeiten zu Hause würde mehr passen.
reasons-more-job_cap = Mit mehr Stunden in einer der Stellen würde mehr passen.
reasons-more-keep_days = Mit anderen Arbeitstagen als in der Woche davor würde mehr passen.
reasons-more-start_cap = Mit einem größeren Anfang würde mehr passen.
reasons-more-step_size = Mit einem anderen Schritt würde mehr passen.
reasons-more-no_raise = Dürfte hier ein Schritt kommen, würde mehr passen.
reasons-more-hold = Würde ein Schritt kürzer dauern, würde mehr passen.
reasons-more-no_fall = Dürften die Stunden danach wieder sinken, würde jetzt mehr passen.
reasons-more-level_cap = Mit einer höheren Stufe würde mehr passen.
