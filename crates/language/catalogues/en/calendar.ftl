## In the calendar itself: neutral words

calendar-title = Appointments
calendar-appointment = appointment
calendar-free = free
calendar-short_day = shorter day
calendar-travel = on the way
calendar-work = work, { $hours }
calendar-work-from = work { $from }–{ $until }
calendar-of-person = { $name }: { $what }
calendar-contact-with = Contact with { $name }

## The page

calendar-page-title = In your calendar
calendar-own-lead = Your moments, your plan with everything around it and your contact moments can appear in your own calendar. When something changes, your calendar follows automatically.
calendar-work-lead = The agreed hours and the contact moments can appear in your calendar. When something changes, your calendar follows automatically.
calendar-own-who = Whoever has the address can read your calendar without signing in. Use it in a calendar of your own. Do not put it in a work calendar: colleagues can often see it, and the days alone say something too.
calendar-work-who = Whoever has the address can read these appointments without signing in. Do not pass it on. The person sees under ‘Who looked’ that your calendar reads.
calendar-titles = What are the appointments called?
calendar-neutral = Neutral: ‘appointment’ and ‘work 9:00–12:00’
calendar-real = What it is.
calendar-own-real-hint = It then says for instance ‘Treatment’, with your own words. Everybody who looks at your screen or in your calendar can read that, and so can the company that keeps your calendar.
calendar-work-real-hint = It then shows the person’s name. Everybody who looks in your calendar can read that.
calendar-begins = At what time does a working day begin in your calendar?
calendar-begins-hint = Houvast knows hours per day only. Leave this empty for work without a time.
calendar-make = Make an address
calendar-renew = Make a new address
calendar-renew-what = The old address then stops working at once.
calendar-made-title = This is the address
calendar-made-how = Copy it, and choose in your calendar ‘subscribe to a calendar’ or ‘add by address’.
calendar-made-once = We show it this once and do not keep it. If you lose it, make a new one.
calendar-open = Open in my calendar
calendar-fetched = There has been an address since { $made }. A calendar last read it on { $fetched }.
calendar-not-fetched = There has been an address since { $made }. No calendar has read it yet.
calendar-end = End the address
calendar-end-what = An address that was ended shows nothing any more. What is already in a calendar may stay there for a little while.
calendar-download-title = Just once instead
calendar-download-what = You get a file with everything as it is now, to open in a calendar. Later changes do not reach it.
calendar-download = Keep as a file
calendar-fault-titles = Choose what the appointments are called.
calendar-fault-begins = Write a time such as 09:00, or leave it empty.
