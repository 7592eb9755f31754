## Wishes about work, in the own space

wishes-title = Wishes about your work
wishes-lead = What would make your work more feasible? Put it in order here, the most important on top.
wishes-empty = Nothing is here yet. You need not wish for anything; you can begin at any time.
wishes-choose = Choose from the list
wishes-choose-lead = Look by what troubles you or by kind of work. What you look for is not kept.
wishes-own-words = In your own words
wishes-new = Add a wish
wishes-keep = Put on my list
wishes-words = What do you wish for?
wishes-words-hint = One or two sentences, at most 500 characters.
wishes-words-stay = Your own words stay here. They never go to your work. Only a wish from the list can go there.
wishes-in-words = own words
wishes-only-you = Only you see your wishes.
wishes-priority = How much does it matter to you?
wishes-priority-needed = it is hard without
wishes-priority-helps = it would help
wishes-priority-later = it can wait
wishes-up = Move up
wishes-up-this = Move up: { $what }
wishes-withdraw = Take this wish back
wishes-withdraw-private = The wish leaves your list. Nobody else saw it. You can add it again later.
wishes-from-list = Make a wish of it in your own space

## What does not fit yet

wishes-fault-words = Write what you wish for, or choose something from the list.
wishes-fault-long = That is longer than 500 characters. Make it a little shorter; everything is still there.
wishes-fault-again = This wish is on your list already. You can move it up there.
wishes-fault-many = There are 30 wishes already. Take one back first.
wishes-fault-priority = Choose how much it matters to you.
