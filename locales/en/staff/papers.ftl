### What is printed: sign-in sheets and certificates.

# $signs (String)
# $placeholder (String)
papers-unprintable = What is printed lacks these signs: { $signs }. It has { $placeholder } in their place. Pages and mails show them.
