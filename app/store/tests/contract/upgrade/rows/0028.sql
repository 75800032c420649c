INSERT INTO closure_report (request, site_id, report, closure_id)
    VALUES ({id report of days}, NULL, '{}', {id closure of days});
