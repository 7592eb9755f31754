## The guide in the space of the workplace. The sheets themselves are in crates/library/content.

guide-title = Guide to a long absence
guide-lead = Six steps and sheets for talks, by how things stand with the work. The same for every long absence.
guide-no-trace = Nobody sees what you read. Only this browser remembers your last sheet.
guide-resume = Go on where you were
guide-here = This fits how things stand with the work now
guide-whole = The whole guide
guide-tools = Make something together
guide-print = Print this sheet
guide-leaflet = Keep as PDF
guide-next = The next sheet
guide-nothing-written = On this sheet you write about work only. It stays between the two of you.
guide-why-guide_step_1 = The person is still there. The first reaction stays with people longest.
guide-why-first_news = You practise the first talk without it costing anything.
guide-why-guide_step_3 = Somebody is away. A few agreements on paper give everybody peace of mind.
guide-why-gestures = At first everything comes at once. With a plan it does not stop after a month.
guide-why-talk_before_return = A return is in sight. This sheet makes the beginning small and clear.
guide-why-briefing = After months much is different. One sheet makes the first day lighter.
guide-why-talk_weekly = Hours build up. Ten minutes a week avoid surprises.
guide-why-a_bad_week = A bad week is part of building up. You practise what you say then.
guide-why-talk_follow_up = Somebody is back. Support often drops now, and now is when it counts.
guide-why-colleague_grumbles = After the return somebody may grumble. You practise what you do then.
guide-why-guide_step_6 = Somebody has been back for long. A plain question a year is still needed.
guide-why-a_year_later = After a year all seems normal. You practise how to ask all the same.
