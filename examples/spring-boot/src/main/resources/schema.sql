create table ticket (
  id varchar(64) not null primary key,
  filed_by varchar(64) not null
);
