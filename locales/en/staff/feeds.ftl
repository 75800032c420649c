### The calendar that staff can subscribe to.

## My calendar

feeds-own-staff-title = Calendar address
feeds-own-staff-text = See the editions in the calendar of your phone or computer. They change there by themselves.
