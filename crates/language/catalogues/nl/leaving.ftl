## Een account sluiten.

leaving-title = Mijn account sluiten
leaving-lead = Alle rollen van dit account eindigen meteen en je wordt overal afgemeld. Dat kan niet ongedaan worden gemaakt.
leaving-own-space = Je eigen ruimte blijft zoals ze is, met dezelfde manier van aanmelden. Wil je die ook weg? Doe dat apart.
leaving-name-stays = Je adres en wachtwoord gaan weg. Je naam blijft staan bij wat je in je rol schreef en bekeek: wie het aangaat, moet kunnen zien wie dat was.
leaving-gone = Er blijft niets van dit account over.
leaving-last = Je bent de laatste beheerder. Nodig eerst een andere uit.
leaving-act = Account sluiten
leaving-done-title = Je account is gesloten
leaving-done = Je bent overal afgemeld. Dank je voor wat je deed.
