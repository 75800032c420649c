UPDATE application SET declared = '{"family_name":"Rossi"}', review_started_at = {at 1} WHERE id = {id application};
