### What staff have in the frame of every page.

## The frame of every page

nav-staff = Staff area
