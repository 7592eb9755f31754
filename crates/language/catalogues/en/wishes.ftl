## Wishes about work, in the own space

wishes-title = Wishes about your work
wishes-lead = What would make your work more feasible? Put it in order here, the most important at the top.
wishes-empty = Nothing is here yet. You do not have to wish for anything; you can begin at any time.
wishes-choose = Choose from the list
wishes-choose-lead = Look by what troubles you or by kind of work. What you look for is not kept.
wishes-own-words = In your own words
wishes-new = Add a wish
wishes-keep = Put on my list
wishes-words = What do you wish for?
wishes-words-hint = One or two sentences, at most 500 characters.
wishes-words-stay = Your own words stay here. They never go to your work. Only a wish from the list can go there.
wishes-in-words = own words
wishes-only-you = Only you see your wishes. Only what you ask for yourself goes to your work.
wishes-priority = How much does it matter to you?
wishes-priority-needed = it is hard without it
wishes-priority-helps = it would help
wishes-priority-later = it can wait
wishes-up = Move up
wishes-up-this = Move up: { $what }
wishes-withdraw = Take this wish back
wishes-withdraw-private = The wish leaves your list. Nobody else saw it. You can add it again later.
wishes-from-list = Make a wish of it in your own space
wishes-withdraw-at = At { $employer } it then says: no longer asked, with today’s date.
wishes-withdraw-kept = What was already decided can still be read there.
wishes-past = Taken back

## Asking at work

wishes-publish = Ask this at my work
wishes-publish-lead = You decide whether your work sees this wish. Choose from when and look at what they see.
wishes-publish-show = Show
wishes-publish-exactly = This is exactly what your employer sees
wishes-publish-there = This is on the list of your work already. Nothing new goes there; here you see what they decide.
wishes-publish-never = Your work does not see why, what you looked for, or that it comes from here.
wishes-publish-decides = Your work decides. You read the decision here.
wishes-publish-undo = You can take the wish back later. Then it says: no longer asked.
wishes-helped = Does it help?
wishes-helped-hint = For you alone. Your work does not see your answer.
wishes-helped-yes = yes
wishes-helped-partly = a little
wishes-helped-no = no

## What does not fit yet

wishes-fault-words = Write what you wish for, or choose something from the list.
wishes-fault-long = That is longer than 500 characters. Make it a little shorter; everything is still there.
wishes-fault-again = This wish is on your list already. You can move it up there.
wishes-fault-many = There are 30 wishes already. Take one back first.
wishes-fault-priority = Choose how much it matters to you.
wishes-fault-helped = Choose whether it helps.
