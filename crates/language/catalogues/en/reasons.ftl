reasons-week = Week { $week }: { $hours } (wish: { $wish })
reasons-conflict = These wishes do not go together, by week { $week } at the latest. One of them has to change.

## What the week does

reasons-course-past = This week is over. It stays as it was.
reasons-course-begin = The plan begins here.
reasons-course-raise = Hours are added this week.
reasons-course-hold = You keep these hours for a while, before the next step.
reasons-course-stay = The hours stay as they are.
reasons-course-step_back = This week you go back a step.
reasons-course-treatment = Around the treatment you work less. Afterwards you go on where you were.
reasons-course-relapse = In this hard week you work less. Afterwards you go on where you were.
reasons-course-quiet = In this quiet week you work less. Afterwards you go on where you were.

## The hours beside the wish

reasons-toward-limited = That is less than you wished. Each of these limits keeps the hours low here:
reasons-toward-balanced = That is less than you wished. Even steps, steady days or several limits together keep the hours lower here.
reasons-toward-goal = That is what you wished.
reasons-toward-above = That is a little more than you wished, so that the way stays even.
reasons-toward-fixed = The plan changes nothing about what is over.

## What limits

reasons-limit-weekdays = You work only on the days you chose.
reasons-limit-unavailable = On some days you cannot work.
reasons-limit-rest = The day of the treatment and the rest days after it are free.
reasons-limit-light_days = After the rest days come light days.
reasons-limit-day_cap = A day has a maximum length.
reasons-limit-short_days = Some days are shorter.
reasons-limit-min_day = A working day has a minimum length.
reasons-limit-shifts = A day has a fixed length, such as a shift or lessons.
reasons-limit-slots = Work is possible only at certain hours of the day.
reasons-limit-day_load = Work, travel and exercise together fill the day.
reasons-limit-week_load = Work, travel and exercise together fill the week.
reasons-limit-week_cap = A week has a maximum number of hours.
reasons-limit-min_week = A week has a minimum number of hours.
reasons-limit-max_days = A week has a maximum number of working days.
reasons-limit-max_run = After some working days in a row comes a free day.
reasons-limit-long_days = There are not too many long days in a row.
reasons-limit-places = It is agreed how many days you work at home and on site.
reasons-limit-job_cap = Each job has a maximum number of hours.
reasons-limit-keep_days = The working days stay those of the week before.
reasons-limit-start_cap = The plan begins small.
reasons-limit-step_size = Steps are neither too small nor too large.
reasons-limit-no_raise = No hours are added in this week.
reasons-limit-hold = Each step lasts some weeks.
reasons-limit-no_fall = The hours do not go down, or no further than agreed.
reasons-limit-level_floor = The hours do not go below a lowest level.
reasons-limit-level_cap = The hours do not go above a highest level, or have fixed levels.
reasons-limit-level = A week keeps to the level of the plan.
reasons-limit-past = What is over stays as it was.

## What would make room

reasons-more-unavailable = With these days there would be room for more.
reasons-more-rest = Without these free days there would be room for more. Rest comes first.
reasons-more-light_days = With longer days then there would be room for more. Taking it easy comes first.
reasons-more-day_cap = A longer day would make room for more.
reasons-more-short_days = If these days were longer, there would be room for more.
reasons-more-min_day = Shorter working days would make room for more.
reasons-more-shifts = Another length of the day would make room for more.
reasons-more-slots = Other hours of the day would make room for more.
reasons-more-day_load = Less travel, or more room in a day, would make room for more.
reasons-more-week_load = Less travel, or more room in the week, would make room for more.
reasons-more-week_cap = A higher number of hours for the week would make room for more.
reasons-more-max_days = More working days would make room for more.
reasons-more-max_run = More working days in a row would make room for more.
reasons-more-long_days = More long days in a row would make room for more.
reasons-more-places = Another agreement about working at home would make room for more.
reasons-more-job_cap = More hours in one of the jobs would make room for more.
reasons-more-keep_days = Other working days than the week before would make room for more.
reasons-more-start_cap = A larger beginning would make room for more.
reasons-more-step_size = A different step would make room for more.
reasons-more-no_raise = If a step could come here, there would be room for more.
reasons-more-hold = If a step did not last as long, there would be room for more.
reasons-more-no_fall = If the hours could go down afterwards, there would be room for more now.
reasons-more-level_cap = A higher level would make room for more.
