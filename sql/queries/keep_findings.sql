-- Keeps what does not fit together now, whoever waived it.
insert into kept_finding (code, subject, documents)
select f.code, f.subject, f.documents from finding f
