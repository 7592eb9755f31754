## The demo: in whose place one can step, and what there is to see.

demo-group-own = In their own space
demo-group-work = At work
demo-group-care = At the prevention service
demo-group-desk = At the desk

demo-says-worker_ana = Is building up her hours after treatment. Her hours are published to work, and she shares her plan with the physician.
demo-says-worker_before = Is waiting for a result and is still at work. Nobody there knows.
demo-says-worker_treatment = Works three mornings a week through treatment.
demo-says-worker_comfort = Will not get better. Everything rests and nothing is asked.
demo-says-worker_again = Had been back at work for two years. Now it has returned.
demo-says-worker_self_employed = Is self-employed. No employer, and a plan for herself.
demo-says-worker_other = Is absent for quite another reason. At work it looks just the same.
demo-says-manager_tom = Manages Ana and a few others who are absent for a long time.
demo-says-hr_els = Follows every long absence at one employer and takes in the list.
demo-says-physician_noor = Sees everybody’s card, and otherwise only what is shared with her.
demo-says-coordinator_lise = Is the one person to call, for everybody.
demo-says-administrator_mo = Keeps who has access and takes in lists. Opens no file.
