-- 网格化治理 存储表结构 第 1 版（MySQL、MariaDB 系）。可由 SchemaMigration 执行，也可由 DBA 手工执行。
-- 时刻一律为自 1970-01-01T00:00Z 起的纳秒数；布尔值为 SMALLINT；标识区分大小写。

create table case_file (
    region_id varchar(64) not null comment '区划编码，分区键',
    case_id varchar(64) not null comment '案卷标识',
    version_no bigint not null comment '版本号，即最后一个事件的序号',
    rule_book varchar(128) not null comment '案卷所适用规则簿的摘要',
    pinned_on date not null comment '适用哪一日的规则',
    case_number varchar(128) comment '案卷编号，立案前为空',
    category_id varchar(128) not null comment '事项类别',
    location_code varchar(64) not null comment '事发网格编码',
    level_id varchar(128) not null comment '当前主管层级',
    holder_kind varchar(8) not null comment '当前承办方种类：UNIT 单位，PERSON 个人',
    holder_id varchar(64) not null comment '当前承办单位或个人',
    state_id varchar(128) not null comment '流程状态',
    is_closed smallint not null comment '是否已结案：1 是，0 否',
    reported_at bigint not null comment '上报时刻，自 1970-01-01T00:00Z 起的纳秒数',
    reported_by varchar(64) not null comment '首问人员',
    last_acted_at bigint not null comment '最近一次办理时刻，纳秒数',
    closed_at bigint comment '结案时刻，纳秒数，未结案为空',
    is_overdue smallint not null comment '是否有时钟已记为超期：1 是，0 否',
    is_supervised smallint not null comment '是否曾被督办：1 是，0 否',
    search_title varchar(200) not null comment '用于检索的标题，小写，最多 200 字',
    due_at bigint not null comment '最早到期时刻，纳秒数；无期限为 9223372036854775807',
    snapshot_schema integer not null comment '快照格式版本',
    snapshot mediumtext not null comment '快照，JSON 文本，不含个人信息',
    primary key (region_id, case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '案卷：案件当前状态的快照，恒等于其事件的累积';
create index case_file_i1 on case_file (region_id, reported_at, case_id);
create index case_file_i2 on case_file (region_id, is_closed, due_at, reported_at, case_id);
create index case_file_i3 on case_file (region_id, state_id, reported_at, case_id);
create index case_file_i4 on case_file (region_id, location_code, is_closed, reported_at, case_id);
create index case_file_i5 on case_file (region_id, is_closed, reported_at, case_id);
create index case_file_i6 on case_file (region_id, holder_id, holder_kind, is_closed, reported_at, case_id);
create index case_file_i7 on case_file (region_id, category_id, is_closed, reported_at, case_id);
create index case_file_i8 on case_file (region_id, is_supervised, is_closed, reported_at, case_id);
create index case_file_i9 on case_file (region_id, is_overdue, is_closed, reported_at, case_id);
create index case_file_i10 on case_file (region_id, due_at, reported_at, case_id);
create index case_file_i11 on case_file (region_id, closed_at, case_id);

create table case_token (
    region_id varchar(64) not null comment '区划编码，分区键',
    token varchar(64) not null comment '标题中相邻两字，或 # 加编号的末三位、末六位',
    case_id varchar(64) not null comment '案卷标识',
    primary key (region_id, token, case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '检索词：按标题或编号查找案卷';
create index case_token_i1 on case_token (region_id, case_id);

create table case_event (
    region_id varchar(64) not null comment '区划编码，分区键',
    case_id varchar(64) not null comment '案卷标识',
    seq_no bigint not null comment '案卷内序号，从 1 起连续',
    event_type varchar(64) not null comment '事件类型',
    schema_no integer not null comment '事件内容的格式版本',
    payload mediumtext not null comment '事件内容，JSON 文本，不含个人信息',
    command_id varchar(64) not null comment '引发事件的指令标识',
    actor_id varchar(64) not null comment '行为人',
    acted_as varchar(1000) comment '行为人所依据的任职，JSON 文本，系统行为为空',
    occurred_at bigint not null comment '发生时刻，纳秒数',
    recorded_at bigint not null comment '记录时刻，纳秒数',
    rule_book varchar(128) not null comment '规则簿摘要',
    calendar_edition varchar(128) not null comment '当时所依据的日历版本',
    primary key (region_id, case_id, seq_no)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '案卷事件：只增不改';

create table clock_entry (
    region_id varchar(64) not null comment '区划编码，分区键',
    case_id varchar(64) not null comment '案卷标识',
    clock_id varchar(128) not null comment '时钟标识',
    wake_at bigint comment '须记录预警或超期的时刻，纳秒数，无则为空',
    due_at bigint comment '到期时刻（不含），纳秒数，未定期限或中止时为空',
    look_at bigint comment '下次查看时刻，纳秒数：初为 wake_at，领取后为租约到期时刻，失败后为重试时刻',
    attempts integer not null comment '已领取而未成功的次数',
    last_error varchar(500) comment '最近一次失败的原因，未失败为空',
    primary key (region_id, case_id, clock_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '计时索引：每个未停止的期限时钟一行，供到期扫描';
create index clock_entry_i1 on clock_entry (look_at);

create table command_log (
    region_id varchar(64) not null comment '区划编码，分区键',
    command_id varchar(64) not null comment '指令标识，区划内唯一',
    case_id varchar(64) not null comment '案卷标识',
    fingerprint varchar(128) not null comment '指令内容的摘要',
    first_seq bigint not null comment '所引发首个事件的序号',
    last_seq bigint not null comment '所引发末个事件的序号',
    primary key (region_id, command_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '指令登记：同一指令只执行一次';

create table outbox (
    region_id varchar(64) not null comment '区划编码，分区键',
    case_id varchar(64) not null comment '案卷标识',
    seq_no bigint not null comment '事件序号',
    recorded_at bigint not null comment '记录时刻，纳秒数，决定先后',
    primary key (region_id, case_id, seq_no)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '待发事件：指向案卷事件，取走即删';
create index outbox_i1 on outbox (recorded_at, region_id, case_id, seq_no);

create table case_reporter (
    region_id varchar(64) not null comment '区划编码，分区键',
    case_id varchar(64) not null comment '案卷标识',
    reporter_name varchar(400) comment '反映人姓名，个人信息，未留为空',
    contact varchar(800) comment '联系方式，个人信息，未留为空',
    has_consent smallint not null comment '是否同意回访：1 是，0 否',
    is_anonymous smallint not null comment '是否匿名：1 是，0 否',
    primary key (region_id, case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '反映人：含个人信息，与案卷事件分开存放，可单独删除而不影响案卷';

create table grid_list (
    region_id varchar(64) not null comment '区划编码，分区键',
    valid_from date not null comment '生效首日（含）',
    grid_count integer not null comment '网格数',
    primary key (region_id, valid_from)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '网格清单：自某日起生效，至下一清单为止';

create table grid_list_entry (
    region_id varchar(64) not null comment '区划编码，分区键',
    valid_from date not null comment '所属清单的生效首日',
    grid_code varchar(64) not null comment '网格编码',
    level_id varchar(128) not null comment '网格层级',
    parent_code varchar(64) comment '上级网格编码，最高层级为空',
    grid_name varchar(400) not null comment '网格名称',
    sort_no integer not null comment '清单中的次序',
    tree_first integer not null comment '树中序号；其下各网格的序号在 tree_first 与 tree_last 之间',
    tree_last integer not null comment '其下各网格的最大序号',
    primary key (region_id, valid_from, grid_code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '网格清单中的网格';
create index grid_list_entry_i1 on grid_list_entry (region_id, valid_from, tree_first, grid_code);

create table region_stamp (
    region_id varchar(64) not null comment '区划编码，分区键',
    change_stamp varchar(64) not null comment '标记，每次变更后不同',
    primary key (region_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '网格与单位的变更标记：各节点据此判断内存中的网格与单位是否仍有效；手工改表后须删除该区划的行';

create table org_unit (
    region_id varchar(64) not null comment '区划编码，分区键',
    unit_id varchar(64) not null comment '单位标识',
    unit_type varchar(128) not null comment '单位类型',
    serves_code varchar(64) not null comment '所服务的网格编码',
    unit_name varchar(400) not null comment '单位名称',
    primary key (region_id, unit_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '单位：部门、中心、站所等';

create table appointment (
    region_id varchar(64) not null comment '区划编码，分区键',
    actor_id varchar(64) not null comment '人员标识',
    place_kind varchar(8) not null comment '任职种类：POST 岗位，UNIT 单位成员',
    post_id varchar(128) not null comment '岗位；单位成员为 -',
    place_code varchar(64) not null comment '网格编码或单位标识',
    valid_from date not null comment '任职首日（含）',
    valid_until date comment '离任日（不含），在任为空',
    primary key (region_id, actor_id, place_kind, post_id, place_code, valid_from)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '任职：某人自某日起在某网格任某岗位，或为某单位成员';

create table rule_book (
    digest varchar(128) not null comment '规则簿摘要',
    source_format varchar(64) not null comment '原文格式',
    main_pack varchar(128) not null comment '主规则包',
    source_text longtext not null comment '全部原文文件，JSON 文本',
    primary key (digest)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '规则簿原文：按摘要永久保存，各区划共用';

create table calendar_edition (
    calendar_id varchar(128) not null comment '日历标识',
    edition_id varchar(128) not null comment '日历版本',
    known_since date not null comment '自哪一日起为人所知',
    edition_text mediumtext not null comment '全部特殊日，JSON 文本',
    primary key (calendar_id, edition_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '日历版本：永久保存，各区划共用';
create index calendar_edition_i1 on calendar_edition (calendar_id, known_since);

create table number_sequence (
    region_id varchar(64) not null comment '区划编码，分区键',
    number_year integer not null comment '年份',
    last_number bigint not null comment '已发出的最大序号',
    primary key (region_id, number_year)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '案卷编号序列：每区划每年一行';

create table case_archive (
    region_id varchar(64) not null comment '区划编码，分区键',
    case_id varchar(64) not null comment '案卷标识',
    case_number varchar(128) comment '案卷编号，未编号为空',
    closed_at bigint not null comment '结案时刻，自 1970-01-01T00:00Z 起的纳秒数',
    archived_at bigint not null comment '归档时刻，纳秒数',
    policy_id varchar(128) not null comment '所依据的保存期限规定',
    text_digest varchar(128) not null comment '正文的 SHA-256 摘要，读取时核对',
    archive_text mediumtext not null comment '正文：JSON 文本，首行为案卷，其后每行一个事件，不含个人信息',
    command_ids mediumtext comment '指令标识，每行一个；指令登记清除后为空',
    log_closed_at bigint comment '结案时刻，纳秒数；指令登记清除后为空，供查找尚未清除者',
    primary key (region_id, case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '归档案卷：已结案并移出工作表的案卷及其全部事件';
create index case_archive_i1 on case_archive (region_id, closed_at, case_id);
create index case_archive_i2 on case_archive (region_id, log_closed_at, case_id);

create table retention_hold (
    region_id varchar(64) not null comment '区划编码，分区键',
    case_id varchar(64) not null comment '案卷标识',
    held_since bigint not null comment '暂缓起始时刻，纳秒数',
    hold_reason varchar(400) not null comment '暂缓原因，不含个人信息',
    primary key (region_id, case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '暂缓处置：在此表中的案卷不归档、不清除';

create table retention_record (
    region_id varchar(64) not null comment '区划编码，分区键',
    done_at bigint not null comment '处置时刻，纳秒数',
    act_kind varchar(32) not null comment '处置种类：ARCHIVE 归档，ERASE_REPORTER 删除反映人，PURGE_LOG 清除指令登记，PURGE_CASE 清除案卷',
    first_case_id varchar(64) not null comment '其中第一件案卷',
    policy_id varchar(128) not null comment '所依据的保存期限规定',
    case_count integer not null comment '案卷数',
    case_ids mediumtext not null comment '案卷标识，每行一个',
    primary key (region_id, done_at, act_kind, first_case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '处置记录：何时依据何规定归档或清除了哪些案卷';

create table schema_version (
    version_no integer not null comment '版本号',
    script_name varchar(400) not null comment '脚本名称',
    script_digest varchar(128) not null comment '脚本内容的 SHA-256 摘要',
    primary key (version_no)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin comment = '表结构版本：每个已执行的脚本一行';
