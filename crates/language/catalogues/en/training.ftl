## Short lessons: questions and a certificate

training-title = Six short lessons
training-lead = Each lesson takes ten minutes. Read the page, practise a talk, answer three questions, and print a certificate if you like.
training-no-trace = We do not keep track of who answers what. Your name is on your own paper only.
training-questions = Three questions on this lesson
training-read = The lesson
training-check = Check my answers
training-fits = this fits
training-other = another answer fits better
training-again = Read the explanation and choose again. There are no points and there is no clock.
training-all-fit = All three fit. Would you like a certificate on paper? Write your name. We do not keep it.
training-name = Your name on the certificate
training-name-hint = As you want it on paper.
training-certificate-title = Certificate of attendance
training-certificate-act = Make the certificate (PDF)
training-certificate-says = This person read the lesson and answered its three questions.
training-certificate-learned = What the lesson was about
training-certificate-limits = This paper is not a diploma. It says nothing about how somebody handles a talk.
training-fault-answer = Choose an answer to question { $n }.
training-fault-name = Write your name for the certificate.
training-part-read = Five minutes: read the lesson and do the exercise on paper.
training-part-practise = Three minutes: practise a talk.
training-part-answer = Two minutes: answer the three questions below.
