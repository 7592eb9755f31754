## Pages that fit you now

offers-title = To read
offers-why-line = On your line stands: { $moment }.
offers-why-check-in = In your last check-in this weighed most.
offers-only-you = Only you see this. We do not keep whether you read it.
