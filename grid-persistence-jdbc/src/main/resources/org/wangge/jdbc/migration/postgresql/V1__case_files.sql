-- 网格化治理 存储表结构 第 1 版（PostgreSQL 系）。可由 SchemaMigration 执行，也可由 DBA 手工执行。
-- 时刻一律为自 1970-01-01T00:00Z 起的纳秒数；布尔值为 SMALLINT；文本长度按字节留足。
-- 有些表的主键后建：表尚无统计信息时各索引代价相同，数据库取最后建的一个，按主键查找时不可取别的索引。

create table case_file (
    region_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    version_no bigint not null,
    rule_book varchar(256) collate "C" not null,
    pinned_on date not null,
    case_number varchar(256) collate "C",
    category_id varchar(256) collate "C" not null,
    location_code varchar(256) collate "C" not null,
    level_id varchar(256) collate "C" not null,
    holder_kind varchar(8) not null,
    holder_id varchar(256) collate "C" not null,
    state_id varchar(256) collate "C" not null,
    is_closed smallint not null,
    reported_at bigint not null,
    reported_by varchar(256) collate "C" not null,
    last_acted_at bigint not null,
    closed_at bigint,
    is_overdue smallint not null,
    is_supervised smallint not null,
    search_title varchar(800) not null,
    due_at bigint not null,
    snapshot_schema integer not null,
    snapshot text not null
);
comment on table case_file is '案卷：案件当前状态的快照，恒等于其事件的累积';
comment on column case_file.region_id is '区划编码，分区键';
comment on column case_file.case_id is '案卷标识';
comment on column case_file.version_no is '版本号，即最后一个事件的序号';
comment on column case_file.rule_book is '案卷所适用规则簿的摘要';
comment on column case_file.pinned_on is '适用哪一日的规则';
comment on column case_file.case_number is '案卷编号，立案前为空';
comment on column case_file.category_id is '事项类别';
comment on column case_file.location_code is '事发网格编码';
comment on column case_file.level_id is '当前主管层级';
comment on column case_file.holder_kind is '当前承办方种类：UNIT 单位，PERSON 个人';
comment on column case_file.holder_id is '当前承办单位或个人';
comment on column case_file.state_id is '流程状态';
comment on column case_file.is_closed is '是否已结案：1 是，0 否';
comment on column case_file.reported_at is '上报时刻，自 1970-01-01T00:00Z 起的纳秒数';
comment on column case_file.reported_by is '首问人员';
comment on column case_file.last_acted_at is '最近一次办理时刻，纳秒数';
comment on column case_file.closed_at is '结案时刻，纳秒数，未结案为空';
comment on column case_file.is_overdue is '是否有时钟已记为超期：1 是，0 否';
comment on column case_file.is_supervised is '是否曾被督办：1 是，0 否';
comment on column case_file.search_title is '用于检索的标题，小写，最多 200 字';
comment on column case_file.due_at is '最早到期时刻，纳秒数；无期限为 9223372036854775807';
comment on column case_file.snapshot_schema is '快照格式版本';
comment on column case_file.snapshot is '快照，JSON 文本，不含个人信息';
-- 有条件的索引只收少数行，日常办理少写索引
create index case_file_i1 on case_file (region_id, reported_at, case_id);
create index case_file_i2 on case_file (region_id, due_at, reported_at, case_id) where is_closed = 0;
create index case_file_i3 on case_file (region_id, state_id, reported_at, case_id);
create index case_file_i4 on case_file (region_id, location_code, is_closed, reported_at, case_id);
create index case_file_i5 on case_file (region_id, reported_at, case_id) where is_closed = 0;
create index case_file_i6 on case_file (region_id, holder_id, holder_kind, is_closed, reported_at, case_id);
create index case_file_i7 on case_file (region_id, category_id, is_closed, reported_at, case_id);
create index case_file_i8 on case_file (region_id, is_closed, reported_at, case_id) where is_supervised = 1;
create index case_file_i9 on case_file (region_id, is_closed, reported_at, case_id) where is_overdue = 1;
create index case_file_i10 on case_file (region_id, due_at, reported_at, case_id);
create index case_file_i11 on case_file (region_id, closed_at, case_id) where closed_at is not null;
-- 仅 PostgreSQL 系有：超期案件再多，也按期限先后取一页，不必先排序
create index case_file_p1 on case_file (region_id, due_at, reported_at, case_id) where is_overdue = 1 and is_closed = 0;
alter table case_file add primary key (region_id, case_id);

create table case_token (
    region_id varchar(256) collate "C" not null,
    token varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    primary key (region_id, token, case_id)
);
comment on table case_token is '检索词：按标题或编号查找案卷';
comment on column case_token.region_id is '区划编码，分区键';
comment on column case_token.token is '标题中相邻两字，或 # 加编号的末三位、末六位';
comment on column case_token.case_id is '案卷标识';
create index case_token_i1 on case_token (region_id, case_id);

create table case_event (
    region_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    seq_no bigint not null,
    event_type varchar(64) not null,
    schema_no integer not null,
    payload text not null,
    command_id varchar(256) collate "C" not null,
    actor_id varchar(256) collate "C" not null,
    acted_as varchar(2000),
    occurred_at bigint not null,
    recorded_at bigint not null,
    rule_book varchar(256) collate "C" not null,
    calendar_edition varchar(256) collate "C" not null,
    primary key (region_id, case_id, seq_no)
);
comment on table case_event is '案卷事件：只增不改';
comment on column case_event.region_id is '区划编码，分区键';
comment on column case_event.case_id is '案卷标识';
comment on column case_event.seq_no is '案卷内序号，从 1 起连续';
comment on column case_event.event_type is '事件类型';
comment on column case_event.schema_no is '事件内容的格式版本';
comment on column case_event.payload is '事件内容，JSON 文本，不含个人信息';
comment on column case_event.command_id is '引发事件的指令标识';
comment on column case_event.actor_id is '行为人';
comment on column case_event.acted_as is '行为人所依据的任职，JSON 文本，系统行为为空';
comment on column case_event.occurred_at is '发生时刻，纳秒数';
comment on column case_event.recorded_at is '记录时刻，纳秒数';
comment on column case_event.rule_book is '规则簿摘要';
comment on column case_event.calendar_edition is '当时所依据的日历版本';

-- 每页留一成空：领取时改动的行留在原页，少写日志
create table clock_entry (
    region_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    clock_id varchar(256) collate "C" not null,
    wake_at bigint,
    due_at bigint,
    look_at bigint,
    attempts integer not null,
    last_error varchar(2000),
    primary key (region_id, case_id, clock_id)
) with (fillfactor = 90);
comment on table clock_entry is '计时索引：每个未停止的期限时钟一行，供到期扫描';
comment on column clock_entry.region_id is '区划编码，分区键';
comment on column clock_entry.case_id is '案卷标识';
comment on column clock_entry.clock_id is '时钟标识';
comment on column clock_entry.wake_at is '须记录预警或超期的时刻，纳秒数，无则为空';
comment on column clock_entry.due_at is '到期时刻（不含），纳秒数，未定期限或中止时为空';
comment on column clock_entry.look_at is '下次查看时刻，纳秒数：初为 wake_at，领取后为租约到期时刻，失败后为重试时刻';
comment on column clock_entry.attempts is '已领取而未成功的次数';
comment on column clock_entry.last_error is '最近一次失败的原因，未失败为空';
create index clock_entry_i1 on clock_entry (look_at);

create table command_log (
    region_id varchar(256) collate "C" not null,
    command_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    fingerprint varchar(256) collate "C" not null,
    first_seq bigint not null,
    last_seq bigint not null,
    primary key (region_id, command_id)
);
comment on table command_log is '指令登记：同一指令只执行一次';
comment on column command_log.region_id is '区划编码，分区键';
comment on column command_log.command_id is '指令标识，区划内唯一';
comment on column command_log.case_id is '案卷标识';
comment on column command_log.fingerprint is '指令内容的摘要';
comment on column command_log.first_seq is '所引发首个事件的序号';
comment on column command_log.last_seq is '所引发末个事件的序号';

create table outbox (
    region_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    seq_no bigint not null,
    recorded_at bigint not null
);
comment on table outbox is '待发事件：指向案卷事件，取走即删';
comment on column outbox.region_id is '区划编码，分区键';
comment on column outbox.case_id is '案卷标识';
comment on column outbox.seq_no is '事件序号';
comment on column outbox.recorded_at is '记录时刻，纳秒数，决定先后';
create index outbox_i1 on outbox (recorded_at, region_id, case_id, seq_no);
alter table outbox add primary key (region_id, case_id, seq_no);

create table case_reporter (
    region_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    reporter_name varchar(1200),
    contact varchar(2400),
    has_consent smallint not null,
    is_anonymous smallint not null,
    primary key (region_id, case_id)
);
comment on table case_reporter is '反映人：含个人信息，与案卷事件分开存放，可单独删除而不影响案卷';
comment on column case_reporter.region_id is '区划编码，分区键';
comment on column case_reporter.case_id is '案卷标识';
comment on column case_reporter.reporter_name is '反映人姓名，个人信息，未留为空';
comment on column case_reporter.contact is '联系方式，个人信息，未留为空';
comment on column case_reporter.has_consent is '是否同意回访：1 是，0 否';
comment on column case_reporter.is_anonymous is '是否匿名：1 是，0 否';

create table grid_list (
    region_id varchar(256) collate "C" not null,
    valid_from date not null,
    grid_count integer not null,
    primary key (region_id, valid_from)
);
comment on table grid_list is '网格清单：自某日起生效，至下一清单为止';
comment on column grid_list.region_id is '区划编码，分区键';
comment on column grid_list.valid_from is '生效首日（含）';
comment on column grid_list.grid_count is '网格数';

create table grid_list_entry (
    region_id varchar(256) collate "C" not null,
    valid_from date not null,
    grid_code varchar(256) collate "C" not null,
    level_id varchar(256) collate "C" not null,
    parent_code varchar(256) collate "C",
    grid_name varchar(1200) not null,
    sort_no integer not null,
    tree_first integer not null,
    tree_last integer not null
);
comment on table grid_list_entry is '网格清单中的网格';
comment on column grid_list_entry.region_id is '区划编码，分区键';
comment on column grid_list_entry.valid_from is '所属清单的生效首日';
comment on column grid_list_entry.grid_code is '网格编码';
comment on column grid_list_entry.level_id is '网格层级';
comment on column grid_list_entry.parent_code is '上级网格编码，最高层级为空';
comment on column grid_list_entry.grid_name is '网格名称';
comment on column grid_list_entry.sort_no is '清单中的次序';
comment on column grid_list_entry.tree_first is '树中序号；其下各网格的序号在 tree_first 与 tree_last 之间';
comment on column grid_list_entry.tree_last is '其下各网格的最大序号';
create index grid_list_entry_i1 on grid_list_entry (region_id, valid_from, tree_first, grid_code);
alter table grid_list_entry add primary key (region_id, valid_from, grid_code);

create table region_stamp (
    region_id varchar(256) collate "C" not null,
    change_stamp varchar(64) not null,
    primary key (region_id)
);
comment on table region_stamp is '网格与单位的变更标记：各节点据此判断内存中的网格与单位是否仍有效；手工改表后须删除该区划的行';
comment on column region_stamp.region_id is '区划编码，分区键';
comment on column region_stamp.change_stamp is '标记，每次变更后不同';

create table org_unit (
    region_id varchar(256) collate "C" not null,
    unit_id varchar(256) collate "C" not null,
    unit_type varchar(256) collate "C" not null,
    serves_code varchar(256) collate "C" not null,
    unit_name varchar(1200) not null,
    primary key (region_id, unit_id)
);
comment on table org_unit is '单位：部门、中心、站所等';
comment on column org_unit.region_id is '区划编码，分区键';
comment on column org_unit.unit_id is '单位标识';
comment on column org_unit.unit_type is '单位类型';
comment on column org_unit.serves_code is '所服务的网格编码';
comment on column org_unit.unit_name is '单位名称';

create table appointment (
    region_id varchar(256) collate "C" not null,
    actor_id varchar(256) collate "C" not null,
    place_kind varchar(8) not null,
    post_id varchar(256) collate "C" not null,
    place_code varchar(256) collate "C" not null,
    valid_from date not null,
    valid_until date,
    primary key (region_id, actor_id, place_kind, post_id, place_code, valid_from)
);
comment on table appointment is '任职：某人自某日起在某网格任某岗位，或为某单位成员';
comment on column appointment.region_id is '区划编码，分区键';
comment on column appointment.actor_id is '人员标识';
comment on column appointment.place_kind is '任职种类：POST 岗位，UNIT 单位成员';
comment on column appointment.post_id is '岗位；单位成员为 -';
comment on column appointment.place_code is '网格编码或单位标识';
comment on column appointment.valid_from is '任职首日（含）';
comment on column appointment.valid_until is '离任日（不含），在任为空';

create table rule_book (
    digest varchar(256) collate "C" not null,
    source_format varchar(64) not null,
    main_pack varchar(256) collate "C" not null,
    source_text text not null,
    primary key (digest)
);
comment on table rule_book is '规则簿原文：按摘要永久保存，各区划共用';
comment on column rule_book.digest is '规则簿摘要';
comment on column rule_book.source_format is '原文格式';
comment on column rule_book.main_pack is '主规则包';
comment on column rule_book.source_text is '全部原文文件，JSON 文本';

create table calendar_edition (
    calendar_id varchar(256) collate "C" not null,
    edition_id varchar(256) collate "C" not null,
    known_since date not null,
    edition_text text not null
);
comment on table calendar_edition is '日历版本：永久保存，各区划共用';
comment on column calendar_edition.calendar_id is '日历标识';
comment on column calendar_edition.edition_id is '日历版本';
comment on column calendar_edition.known_since is '自哪一日起为人所知';
comment on column calendar_edition.edition_text is '全部特殊日，JSON 文本';
create index calendar_edition_i1 on calendar_edition (calendar_id, known_since);
alter table calendar_edition add primary key (calendar_id, edition_id);

create table number_sequence (
    region_id varchar(256) collate "C" not null,
    number_year integer not null,
    last_number bigint not null,
    primary key (region_id, number_year)
);
comment on table number_sequence is '案卷编号序列：每区划每年一行';
comment on column number_sequence.region_id is '区划编码，分区键';
comment on column number_sequence.number_year is '年份';
comment on column number_sequence.last_number is '已发出的最大序号';

create table case_archive (
    region_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    case_number varchar(256) collate "C",
    closed_at bigint not null,
    archived_at bigint not null,
    policy_id varchar(256) collate "C" not null,
    text_digest varchar(256) collate "C" not null,
    archive_text text not null,
    command_ids text,
    log_closed_at bigint
);
comment on table case_archive is '归档案卷：已结案并移出工作表的案卷及其全部事件';
comment on column case_archive.region_id is '区划编码，分区键';
comment on column case_archive.case_id is '案卷标识';
comment on column case_archive.case_number is '案卷编号，未编号为空';
comment on column case_archive.closed_at is '结案时刻，自 1970-01-01T00:00Z 起的纳秒数';
comment on column case_archive.archived_at is '归档时刻，纳秒数';
comment on column case_archive.policy_id is '所依据的保存期限规定';
comment on column case_archive.text_digest is '正文的 SHA-256 摘要，读取时核对';
comment on column case_archive.archive_text is '正文：JSON 文本，首行为案卷，其后每行一个事件，不含个人信息';
comment on column case_archive.command_ids is '指令标识，每行一个；指令登记清除后为空';
comment on column case_archive.log_closed_at is '结案时刻，纳秒数；指令登记清除后为空，供查找尚未清除者';
create index case_archive_i1 on case_archive (region_id, closed_at, case_id);
create index case_archive_i2 on case_archive (region_id, log_closed_at, case_id) where log_closed_at is not null;
alter table case_archive add primary key (region_id, case_id);

create table retention_hold (
    region_id varchar(256) collate "C" not null,
    case_id varchar(256) collate "C" not null,
    held_since bigint not null,
    hold_reason varchar(1600) not null,
    primary key (region_id, case_id)
);
comment on table retention_hold is '暂缓处置：在此表中的案卷不归档、不清除';
comment on column retention_hold.region_id is '区划编码，分区键';
comment on column retention_hold.case_id is '案卷标识';
comment on column retention_hold.held_since is '暂缓起始时刻，纳秒数';
comment on column retention_hold.hold_reason is '暂缓原因，不含个人信息';

create table retention_record (
    region_id varchar(256) collate "C" not null,
    done_at bigint not null,
    act_kind varchar(32) not null,
    first_case_id varchar(256) collate "C" not null,
    policy_id varchar(256) collate "C" not null,
    case_count integer not null,
    case_ids text not null,
    primary key (region_id, done_at, act_kind, first_case_id)
);
comment on table retention_record is '处置记录：何时依据何规定归档或清除了哪些案卷';
comment on column retention_record.region_id is '区划编码，分区键';
comment on column retention_record.done_at is '处置时刻，纳秒数';
comment on column retention_record.act_kind is '处置种类：ARCHIVE 归档，ERASE_REPORTER 删除反映人，PURGE_LOG 清除指令登记，PURGE_CASE 清除案卷';
comment on column retention_record.first_case_id is '其中第一件案卷';
comment on column retention_record.policy_id is '所依据的保存期限规定';
comment on column retention_record.case_count is '案卷数';
comment on column retention_record.case_ids is '案卷标识，每行一个';

create table schema_version (
    version_no integer not null,
    script_name varchar(1200) not null,
    script_digest varchar(256) collate "C" not null,
    primary key (version_no)
);
comment on table schema_version is '表结构版本：每个已执行的脚本一行';
comment on column schema_version.version_no is '版本号';
comment on column schema_version.script_name is '脚本名称';
comment on column schema_version.script_digest is '脚本内容的 SHA-256 摘要';
