import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Sets a real municipal case log into the invented town of the quickstart (案件日志改编).
 *
 * <p>How cases really arrive, wait and close cannot be invented well, so the log is a real one: "311 Service Requests" of
 * the City of Boston, third quarter of 2015, under the Open Data Commons PDDL. What is kept of each case is its id, when it
 * was reported and closed, how it came in, and what it was about. Places and categories are translated:
 *
 * <ul>
 *   <li><b>Time</b>: all times move by {@value #SHIFT_WEEKS} whole weeks, so each keeps its day of the week and each case
 *       its true duration. A source of July to September 2015 thus lies around the National Day and Mid-Autumn holiday of
 *       2025 (1 to 8 October off, 28 September and 11 October worked). The people of the source worked through those days
 *       and rested on others: closings on a Chinese holiday are theirs. The local time of the source is read as
 *       Asia/Shanghai time; the hour by which the source set its clocks back on 1 November 2015 is not given back.
 *   <li><b>Place</b>: a ward belongs to one village, a precinct of it to one group of that village ({@link #WARDS}). A
 *       case without a precinct goes to a group of its ward's village, a case without a ward or on the city's default
 *       point to any group, both chosen by the checksum of its id.
 *   <li><b>Category</b>: each kind of request has one category and one Chinese title, or is left out because a town would
 *       not have it ({@link #CATALOG}, {@link #TITLES}). A kind that is not listed stops the run.
 *   <li><b>Sample</b>: one case in {@value #ONE_IN}, those whose id has a CRC-32 that {@value #ONE_IN} divides.
 *       Duplicates, invalid requests and cases closed before they were reported are left out beforehand.
 * </ul>
 *
 * <p>Run it as {@code java AdaptCases.java <boston csv> <out dir>}, after {@code MakeTown.java} has written the grids into
 * the same folder; where the platform's charset is not UTF-8, with {@code -Dfile.encoding=UTF-8}. It writes
 * {@code categories.csv}, {@code cases.csv} and {@code cases-with-faults.csv}, and prints a summary. It asks no clock and no
 * chance, so each run writes the same bytes.
 */
public final class AdaptCases {

    private static final int SHIFT_WEEKS = 530;
    private static final int ONE_IN = 13;
    private static final LocalDate FROM_INCLUSIVE = LocalDate.of(2025, 9, 1);
    private static final LocalDate UNTIL_EXCLUSIVE = LocalDate.of(2025, 12, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** The point on which the source puts what it could not locate (about one case in eight). */
    private static final String DEFAULT_POINT = "42.359,-71.059";

    /** A ward's village, and the number of precincts of that village's other ward that are counted before its own. */
    private record Place(String village, int precinctsBefore) {}

    /** Ward of the source, village here, and how many precincts are counted before the ward's first one. */
    private static final String WARDS =
            """
            1  ts-v01 0
            2  ts-v01 14
            21 ts-v02 0
            22 ts-v02 16
            4  ts-v03 0
            9  ts-v03 10
            5  ts-v04 0
            6  ts-v05 0
            7  ts-v05 9
            8  ts-v06 0
            10 ts-v06 7
            11 ts-v07 0
            12 ts-v07 10
            13 ts-v08 0
            15 ts-v08 10
            14 ts-v09 0
            17 ts-v09 14
            16 ts-v10 0
            19 ts-v10 12
            18 ts-v11 0
            20 ts-v12 0
            3  ts-v13 0
            """;

    private static final Map<String, String> CHANNELS = Map.of(
            "Constituent Call", "hotline",
            "Citizens Connect App", "app",
            "Self Service", "web",
            "Twitter", "web",
            "Employee Generated", "office",
            "Maximo Integration", "office",
            "City Worker App", "patrol");

    /** The catalogue: what {@code categories.csv} says. Who handles what by default is this example's choice. */
    private static final String CATALOG =
            """
            town-appearance,市容保洁,Street cleaning and graffiti,village-office,community,保洁与清理涂写由村（居）委会组织
            pests-and-hygiene,病媒与环境卫生,Pests and hygiene,village-office,community,爱国卫生工作在村（居）一级落实
            housing-conditions,居住条件与物业,Housing conditions,village-office,community,居民之间及居民与物业之间的事先由村（居）协调
            parks-and-squares,公园与广场设施,Parks and squares,village-office,community,小公园与活动场地由村（居）管护
            waste-collection,大件垃圾与分类收运,Bulky waste and sorted waste,sanitation,town-department,收运车辆归环卫所
            roads-and-drainage,道路与供排水,Roads and drainage,municipal-works,town-department,镇管道路与供排水设施由市政站养护
            street-lighting,路灯照明,Street lighting,municipal-works,town-department,路灯由市政站维护
            trees-and-greening,树木绿化,Trees and greening,agriculture-forestry,town-department,行道树由农林站管护
            animals,犬只与动物,Animals,agriculture-forestry,town-department,动物防疫与收容归农林站
            building-safety,房屋与施工安全,Building safety,planning-construction,town-department,房屋与施工检查归规建办
            abandoned-vehicles,废弃车辆,Abandoned vehicles,urban-management,town-department,占道车辆由城管办处置
            noise,噪声扰民,Noise,public-order,town-department,扰民纠纷由综治办牵头
            food-safety,餐饮食品卫生,Food safety,market-supervision,town-department,餐饮检查归市场监管所
            traffic-signs-and-signals,交通标志与信号,Traffic signs and signals,district-departments,beyond-town,交通设施归区职能部门
            """;

    /** Each kind of request of the source: under its category here, the source's two names and the Chinese title. */
    private static final String TITLES =
            """
            [town-appearance]
            Street Cleaning|CE Collection|路边散落垃圾待清
            Street Cleaning|Pick up Dead Animal|路面动物尸体待清
            Street Cleaning|Request for Litter Basket Installation|要求增设果皮箱
            Highway Maintenance|Empty Litter Basket|果皮箱已满
            Highway Maintenance|Litter Basket Maintenance|果皮箱破损
            Highway Maintenance|News Boxes|报箱占道破损
            Code Enforcement|Illegal Dumping|偷倒垃圾
            Code Enforcement|Construction Debris|建筑垃圾堆放
            Code Enforcement|Improper Storage of Trash (Barrels)|垃圾桶乱放
            Environmental Services|Trash on Vacant Lot|空地堆积垃圾
            Environmental Services|Overflowing or Un-kept Dumpster|垃圾箱外溢
            Neighborhood Services Issues|Dumpster & Loading Noise Disturbances|垃圾装卸扰民
            General Request|Student Move-in Issues|搬家遗留杂物
            Graffiti|Graffiti Removal|墙面乱涂乱画
            Highway Maintenance|PWD Graffiti|公共设施乱涂乱贴
            [pests-and-hygiene]
            Environmental Services|Rodent Activity|发现老鼠活动
            Environmental Services|Rat Bite|老鼠伤人
            Environmental Services|Mosquitoes (West Nile)|蚊虫孳生
            Environmental Services|Pigeon Infestation|鸽群聚集污染
            Housing|Bed Bugs|室内臭虫
            Housing|Mice Infestation - Residential|住宅鼠患
            Housing|Pest Infestation - Residential|住宅虫害
            Needle Program|Needle Pickup|公共场所废弃针头
            [housing-conditions]
            Housing|Unsatisfactory Living Conditions|居住条件不达标
            Housing|Maintenance Complaint - Residential|住宅维修不及时
            Housing|Breathe Easy|室内空气不良
            Housing|Carbon Monoxide|一氧化碳隐患
            Housing|Cross Metering - Sub-Metering|水电分表纠纷
            Housing|Heat - Excessive Insufficient|供暖不足
            Housing|Lead|含铅涂料隐患
            Housing|No Utilities Residential - Electricity|住宅停电
            Housing|No Utilities Residential - Gas|住宅停气
            Housing|No Utilities Residential - Water|住宅停水
            Housing|Overcrowding|群租过密
            Housing|Student Overcrowding|学生群租过密
            Housing|Poor Ventilation|通风不良
            Housing|Rental Unit Delivery Conditions|出租房交付不合格
            Housing|Squalid Living Conditions|居住环境脏乱
            Housing|Unsatisfactory Utilities - Electrical Plumbing|住宅水电隐患
            Code Enforcement|Poor Conditions of Property|房前屋后脏乱
            [parks-and-squares]
            Park Maintenance & Safety|Ground Maintenance|公园场地维护
            Park Maintenance & Safety|Equipment Repair|健身游乐设施损坏
            Park Maintenance & Safety|Park Improvement Requests|公园改善建议
            Park Maintenance & Safety|Planting|公园补种
            Administrative & General Requests|Parks General Request|公园事务咨询
            Cemetery|Cemetery Maintenance Request|公墓维护
            [waste-collection]
            Sanitation|Schedule a Bulk Item Pickup SS|预约大件垃圾清运
            Sanitation|Space Savers|占位杂物清运
            Recycling|Request for Recycling Cart|申领分类垃圾桶
            Recycling|Recycling Cart Return|退还分类垃圾桶
            Recycling|Recycling Cart Inquiry|分类垃圾桶咨询
            Recycling|Sticker Request|申领分类标识
            Recycling|Big Buildings Recycling (INTERNAL)|楼院分类收运
            Recycling|Big Buildings Online Request|楼院分类收运申请
            [roads-and-drainage]
            Highway Maintenance|Pothole Repair (Internal)|路面坑洞
            Highway Maintenance|Roadway Repair|路面破损
            Highway Maintenance|Sidewalk Repair|人行道破损
            Highway Maintenance|Sidewalk Repair (Internal)|人行道破损
            Highway Maintenance|Sidewalk Repair (Make Safe)|人行道破损需围护
            Highway Maintenance|Highway Maintenance|道路养护
            Highway Maintenance|Contractor Complaints|占掘路施工投诉
            Highway Maintenance|Utility Call-In|管线单位报修
            Highway Maintenance|Utility Casting Repair|井盖破损
            Pothole|BWSC Pothole|管线井周边坑洞
            Bridge Maintenance|Bridge Maintenance|桥梁养护
            Administrative & General Requests|Public Works General Request|市政事务咨询
            Catchbasin|Catchbasin|雨水口堵塞
            Fire Hydrant|Fire Hydrant|消火栓问题
            Water Issues|Watermain Break|供水主管破裂
            Administrative & General Requests|BWSC General Request|供排水事务咨询
            [street-lighting]
            Street Lights|Street Light Outages|路灯不亮
            Street Lights|General Lighting Request|路灯照明问题
            Street Lights|Install New Lighting|要求增设路灯
            Street Lights|Knockdown Replacement|路灯杆更换
            Street Lights|Major System Failure|路灯成片不亮
            Street Lights|Street Light Knock Downs|路灯杆被撞
            Street Lights|Upgrade Existing Lighting|路灯升级
            [trees-and-greening]
            Trees|Tree Maintenance Requests|树木修剪
            Trees|Tree Emergencies|树木倒伏险情
            Trees|New Tree Requests|要求补植树木
            Trees|Tree in Park|公园树木维护
            [animals]
            Animal Issues|Animal Generic Request|犬只动物问题
            Animal Issues|Animal Found|拾获走失动物
            Animal Issues|Animal Lost|动物走失
            [building-safety]
            Building|Building Inspection Request|申请房屋检查
            Building|Contractors Complaint|施工队投诉
            Building|Egress|疏散出口堵塞
            Building|Electrical|房屋电气检查
            Building|Exceeding Terms of Permit|超许可施工
            Building|Illegal Occupancy|擅自改变用途
            Building|Illegal Rooming House|违规分租
            Building|Maintenance - Homeowner|房屋失修
            Building|Mechanical|房屋机械设备检查
            Building|Plumbing|房屋给排水检查
            Building|Protection of Adjoining Property|施工影响邻屋
            Building|Unsafe Dangerous Conditions|房屋安全险情
            Building|Zoning|建设规划核查
            Environmental Services|Abandoned Building|空置危旧房屋
            [abandoned-vehicles]
            Enforcement & Abandoned Vehicles|Abandoned Vehicles|废弃机动车占道
            Abandoned Bicycle|Abandoned Bicycle|废弃自行车占道
            Environmental Services|Illegal Auto Body Shop|违规占道修车
            Parking Complaints|Municipal Parking Lot Complaints|公共停车场投诉
            Parking Complaints|Private Parking Lot Complaints|停车场投诉
            [noise]
            Building|Working Beyond Hours|夜间施工扰民
            Highway Maintenance|Work Hours-Loud Noise Complaints|道路施工噪声
            Animal Issues|Animal Noise Disturbances|犬吠扰民
            Generic Noise Disturbance|Undefined Noise Disturbance|噪声扰民
            Air Pollution Control|Rooftop & Mechanical Disturbances|设备噪声扰民
            Consumer Affairs Issues|Public Events Noise Disturbances|公共活动噪声
            Noise Disturbance|Automotive Noise Disturbance|车辆噪声扰民
            [food-safety]
            Health|Unsanitary Conditions - Establishment|餐饮店卫生不良
            Health|Unsanitary Conditions - Food|食品不洁
            Health|Unsanitary Conditions - Employees|餐饮人员卫生不良
            Health|Food Alert - Confirmed|食品安全警示（已核实）
            Health|Food Alert - Unconfirmed|食品安全警示（待核实）
            Health|Fire in Food Establishment|餐饮店火情
            Health|No Utilities - Food Establishment - Electricity|餐饮店停电
            Health|No Utilities - Food Establishment - Water|餐饮店停水
            [traffic-signs-and-signals]
            Signs & Signals|Sign Repair|交通标志破损
            Signs & Signals|Missing Sign|交通标志缺失
            Signs & Signals|New Sign Crosswalk or Pavement Marking|要求增设标志标线
            Signs & Signals|Traffic Signal Inspection|信号灯检查
            Signs & Signals|Traffic Signal Repair|信号灯故障
            Operations|Pavement Marking Inspection|标线检查
            Operations|Pavement Marking Maintenance|标线养护
            Operations|Sign Shop WO|标志制作
            Operations|Parking Meter Repairs|停车计时器故障
            Traffic Management & Engineering|General Traffic Engineering Request|交通组织建议
            Traffic Management & Engineering|Requests for Traffic Signal Studies or Reviews|信号灯配时建议
            Administrative & General Requests|Transportation General Request|交通事务咨询
            [left-out]
            Administrative & General Requests|No-Tow Complaint Confirmation|
            Billing|Billing Complaint|
            Boston Bikes|Bicycle Issues|
            Call Inquiry|OCR Front Desk Interactions|
            Disability|Call Log|
            Employee & General Comments|General Comments For An Employee|
            Employee & General Comments|General Comments For a Program or Policy|
            Investigations and Enforcement|Housing Discrimination Intake Form|
            Massport|Aircraft Noise Disturbance|
            Metrolist|OCR Metrolist|
            Notification|Notification|
            Office of The Parking Clerk|Phone Bank Service Inquiry|
            Valet|Valet Parking Problems|
            Weights and Measures|Item Price Missing|
            Weights and Measures|Scanning Overcharge|
            """;

    /** Rows with one fault each, among three good ones; the folder's README lists them by line. */
    private static final String FAULTS =
            """
            # good
            f-01,2025-09-26T09:15:00,2025-09-28T16:40:00,street-lighting,hotline,ts-v01-g03,路灯不亮
            # good, still open
            f-02,2025-09-30T17:05:00,,roads-and-drainage,app,ts-v02-g11,路面坑洞
            # closed before it was reported (92 cases of the source are like this)
            f-03,2025-10-09T14:09:54,2025-10-09T14:09:14,roads-and-drainage,patrol,ts-v04-g02,路面坑洞
            # unknown category, one letter away from a known one
            f-04,2025-10-09T15:00:00,,street-lightning,hotline,ts-v04-g02,路灯不亮
            # unknown category, near to none
            f-05,2025-10-09T15:10:00,,parking-fines,web,ts-v04-g03,停车罚单
            # unknown grid
            f-06,2025-10-09T15:20:00,,town-appearance,app,ts-v14-g01,墙面乱涂乱画
            # unknown grid: the group does not exist in this village
            f-07,2025-10-09T15:30:00,,town-appearance,app,ts-v13-g07,墙面乱涂乱画
            # a month that does not exist
            f-08,2025-13-09T15:40:00,,animals,hotline,ts-v05-g01,犬只动物问题
            # a day that does not exist
            f-09,2025-10-10T08:00:00,2025-11-31T09:00:00,animals,hotline,ts-v05-g01,犬只动物问题
            # another way of writing a time
            f-10,2025/10/10 08:30,,noise,hotline,ts-v06-g04,夜间施工扰民
            # a column is missing (channel)
            f-11,2025-10-10T09:00:00,,noise,ts-v06-g04,夜间施工扰民
            # a column too many
            f-12,2025-10-10T09:10:00,,noise,hotline,ts-v06-g04,夜间施工扰民,urgent
            # the time of the report is empty
            f-13,,2025-10-11T10:00:00,waste-collection,web,ts-v07-g05,预约大件垃圾清运
            # the id is empty
            ,2025-10-10T10:00:00,,waste-collection,web,ts-v07-g05,预约大件垃圾清运
            # unknown channel
            f-15,2025-10-10T10:10:00,,waste-collection,pigeon-post,ts-v07-g05,预约大件垃圾清运
            # the id of the first row once more
            f-01,2025-10-10T10:20:00,,street-lighting,hotline,ts-v01-g03,路灯不亮
            # good
            f-17,2025-10-11T11:00:00,2025-10-11T17:30:00,trees-and-greening,patrol,ts-v08-g08,树木修剪
            """;

    /** What a kind of request of the source is here. */
    private record Kind(String category, String title) {}

    /** One case as it is written. */
    private record Case(
            String id,
            LocalDateTime reported,
            Optional<LocalDateTime> closed,
            String category,
            String channel,
            String location,
            String title) {

        String row() {
            String end = closed.map(TIME::format).orElse("");
            return String.join(",", id, TIME.format(reported), end, category, channel, location, title);
        }
    }

    private final Map<String, Place> places = places();
    private final Map<String, Kind> kinds = kinds();
    private final Map<String, List<String>> groupsByVillage;
    private final List<String> groups;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private AdaptCases(Map<String, List<String>> groupsByVillage) {
        this.groupsByVillage = groupsByVillage;
        this.groups = groupsByVillage.values().stream().flatMap(List::stream).toList();
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: java AdaptCases.java <boston csv> <out dir>");
        }
        requireReadAsUtf8();
        Path out = Path.of(args[1]);
        AdaptCases script = new AdaptCases(groupsByVillage(out.resolve("grids.csv")));
        List<Case> cases = script.adapt(Path.of(args[0]));
        write(out.resolve("categories.csv"), categories());
        write(out.resolve("cases.csv"), script.caseLines(cases));
        write(out.resolve("cases-with-faults.csv"), faultLines());
        System.out.print(script.summary(cases));
    }

    /** Java 17 reads a script in the platform's charset; in another one the Chinese names would be written broken. */
    private static void requireReadAsUtf8() {
        if ("网格".codePointAt(0) != 0x7F51) {
            throw new IllegalStateException("This script is UTF-8: run it with java -Dfile.encoding=UTF-8");
        }
    }

    private List<Case> adapt(Path source) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(source, StandardCharsets.UTF_8)) {
            List<String> columns = fields(reader.readLine());
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                adapt(named(columns, fields(line))).ifPresent(cases::add);
            }
        }
        cases.sort(Comparator.comparing(Case::reported).thenComparing(Case::id));
        return cases;
    }

    /** The case made of one row of the source; empty, and counted by reason, if the row is left out. */
    private Optional<Case> adapt(Map<String, String> row) {
        count("rows of the source");
        LocalDateTime reported = shifted(row.get("created"));
        if (reported.isBefore(FROM_INCLUSIVE.atStartOfDay()) || !reported.isBefore(UNTIL_EXCLUSIVE.atStartOfDay())) {
            return leftOut("reported outside the period");
        }
        Kind kind = kind(row);
        if (kind.category().equals("left-out")) {
            return leftOut("of a kind that a town does not have");
        }
        if (Set.of("DUPLICATE", "INVALID").contains(row.get("closure_code"))) {
            return leftOut("duplicate or invalid");
        }
        Optional<LocalDateTime> closed = Optional.of(row.get("closed")).filter(t -> !t.isEmpty()).map(AdaptCases::shifted);
        if (closed.filter(reported::isAfter).isPresent()) {
            return leftOut("closed before reported");
        }
        if (checksum(row) % ONE_IN != 0) {
            return leftOut("not in the sample");
        }
        count("written");
        return Optional.of(new Case(
                row.get("case_id"), reported, closed, kind.category(), channel(row), location(row), kind.title()));
    }

    private Kind kind(Map<String, String> row) {
        String name = row.get("category1") + "|" + row.get("category2");
        return Optional.ofNullable(kinds.get(name))
                .orElseThrow(() -> new IllegalStateException("Kind of request not listed: " + name));
    }

    private static String channel(Map<String, String> row) {
        return Optional.ofNullable(CHANNELS.get(row.get("channel")))
                .orElseThrow(() -> new IllegalStateException("Channel not listed: " + row.get("channel")));
    }

    /** The group where the case lies: by precinct, else by ward and checksum, else by checksum. */
    private String location(Map<String, String> row) {
        // the sample is chosen by the remainder of the checksum, so only its quotient is still evenly spread
        long spread = checksum(row) / ONE_IN;
        boolean unlocated = (row.get("latitude") + "," + row.get("longitude")).equals(DEFAULT_POINT);
        if (unlocated || row.get("ward").isEmpty()) {
            count("  of these without a place of their own (any group)");
            return nth(groups, spread);
        }
        Place place = Optional.ofNullable(places.get(row.get("ward")))
                .orElseThrow(() -> new IllegalStateException("Ward not listed: " + row.get("ward")));
        List<String> within = groupsByVillage.get(place.village());
        if (row.get("precinct").isEmpty()) {
            count("  of these with a ward only (any group of its village)");
            return nth(within, spread);
        }
        int precinct = Integer.parseInt(row.get("precinct")) % 100;
        return nth(within, place.precinctsBefore() + precinct - 1L);
    }

    private static String nth(List<String> items, long index) {
        return items.get((int) (index % items.size()));
    }

    private static LocalDateTime shifted(String time) {
        return LocalDateTime.parse(time).plusWeeks(SHIFT_WEEKS);
    }

    private static long checksum(Map<String, String> row) {
        CRC32 crc = new CRC32();
        crc.update(row.get("case_id").getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }

    private Optional<Case> leftOut(String reason) {
        count("  " + reason);
        return Optional.empty();
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private List<String> caseLines(List<Case> cases) {
        List<String> lines = new ArrayList<>(List.of(
                "# Case log (案件日志) of an invented town, adapted from real reports by ../data/AdaptCases.java.",
                "# Source: \"311 Service Requests\", City of Boston, cases opened July to September 2015. Licence: Open Data",
                "# Commons Public Domain Dedication and License (ODC PDDL). The case ids are the source's.",
                "# Time: shifted by " + SHIFT_WEEKS + " whole weeks (" + SHIFT_WEEKS * 7
                        + " days), so days of the week and durations are true; read as Asia/Shanghai.",
                "# Place: ward to village, precinct to group; what has no place of its own is spread by the checksum of its id.",
                "# Category: each kind of request to one of the " + categoryIds().size() + " of categories.csv; the titles are ours.",
                "# Sample: 1 case in " + ONE_IN + " (CRC-32 of the id divisible by " + ONE_IN
                        + "), without duplicates, invalid ones and times that contradict.",
                "# closed empty = still open when the source was published, which is here after "
                        + TIME.format(lastClosing(cases)) + ".",
                "case,reported,closed,category,channel,location,title"));
        cases.forEach(c -> lines.add(c.row()));
        return lines;
    }

    private static LocalDateTime lastClosing(List<Case> cases) {
        return cases.stream().flatMap(c -> c.closed().stream()).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<String> categories() {
        List<String> lines = new ArrayList<>(List.of(
                "# Case categories (案件类别) of the example. Who handles what by default is a choice of this example, with its reason.",
                "# designated_unit is the id of a unit, or the kind village-office: the office of the village where the case lies.",
                "# Written by ../data/AdaptCases.java.",
                "id,title_zh,title_en,designated_unit,scope,choice"));
        CATALOG.lines().forEach(lines::add);
        return lines;
    }

    private static List<String> faultLines() {
        List<String> lines = new ArrayList<>(List.of(
                "# Made by hand to show how mistakes are reported: three good rows among fourteen with one fault each.",
                "# Not part of the main job. Written by ../data/AdaptCases.java.",
                "case,reported,closed,category,channel,location,title"));
        FAULTS.lines().forEach(lines::add);
        return lines;
    }

    private String summary(List<Case> cases) {
        StringBuilder text = new StringBuilder();
        counts.forEach((what, n) -> text.append(String.format(Locale.ROOT, "%6d %s%n", n, what)));
        Map<String, Integer> byCategory = new TreeMap<>();
        Map<String, Integer> byVillage = new TreeMap<>();
        for (Case c : cases) {
            byCategory.merge(c.category(), 1, Integer::sum);
            byVillage.merge(c.location().substring(0, "ts-v00".length()), 1, Integer::sum);
        }
        return text.append(byCategory).append('\n').append(byVillage).append('\n').toString();
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        WARDS.lines().map(line -> line.split(" +")).forEach(w -> places.put(w[0], new Place(w[1], Integer.parseInt(w[2]))));
        return places;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        Set<String> known = categoryIds();
        String category = "";
        for (String line : TITLES.lines().toList()) {
            if (line.startsWith("[")) {
                category = line.substring(1, line.length() - 1);
                if (!known.contains(category) && !category.equals("left-out")) {
                    throw new IllegalStateException("Category not in the catalogue: " + category);
                }
            } else {
                String[] parts = line.split("\\|", -1);
                kinds.put(parts[0] + "|" + parts[1], new Kind(category, parts[2]));
            }
        }
        return kinds;
    }

    private static Set<String> categoryIds() {
        Set<String> ids = new LinkedHashSet<>();
        CATALOG.lines().forEach(line -> ids.add(line.substring(0, line.indexOf(','))));
        return ids;
    }

    private static Map<String, List<String>> groupsByVillage(Path grids) throws IOException {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String line : Files.readAllLines(grids, StandardCharsets.UTF_8)) {
            String[] row = line.split(",", -1);
            if (!line.startsWith("#") && row[1].equals("group")) {
                groups.computeIfAbsent(row[2], village -> new ArrayList<>()).add(row[0]);
            }
        }
        return groups;
    }

    private static Map<String, String> named(List<String> columns, List<String> fields) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), fields.get(i));
        }
        return row;
    }

    /** Splits one line of comma-separated values, with quoted fields as in RFC 4180. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
