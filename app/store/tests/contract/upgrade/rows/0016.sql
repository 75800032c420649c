INSERT INTO closure_report (request, site_id, report) VALUES ({id report}, {id site}, '{}');
UPDATE edition SET changed_at = {at 2} WHERE id = {id edition};
