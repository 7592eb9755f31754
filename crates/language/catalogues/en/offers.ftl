## Pages that fit you now

offers-title = To read
offers-why-line = This is on your line: { $moment }.
offers-why-check-in = In your last check-in, this weighed most.
offers-only-you = Only you see this. We do not record whether you read it.
