import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the invented town of the quickstart: its grids (网格), its units (单位) and its staff (人员).
 *
 * <p>The town has the numbers of the 唐山镇 scheme (clauses P11-4.1b, P11-4.1d and P11-4.1h): one town, 12 villages and one
 * residents' committee, 115 groups. Everything else is invented: the names of places are made up, and people are plainly
 * placeholders such as 网格长01-03.
 *
 * <p>Run it as {@code java MakeTown.java <out dir>}, before {@code AdaptCases.java}, which reads the grids; where the
 * platform's charset is not UTF-8, with {@code -Dfile.encoding=UTF-8}. It asks no clock and no chance, so each run writes
 * the same bytes.
 */
public final class MakeTown {

    /** A second-level grid (二级网格): its name, its committee's name, and how many groups lie in it. */
    private record Village(String name, String committee, String people, int groups) {

        static Village of(String name, int groups) {
            return new Village(name + "村", name + "村村民委员会", "村", groups);
        }
    }

    /** A unit (单位) with the number of its members; members are named after it. */
    private record Unit(String id, String kind, String name, int members) {}

    private static final String TOWN = "ts";
    private static final String APPOINTED = "2025-01-01";

    /** One leader hands over in the middle of the quarter, so that the replay has to ask who held the post on the day. */
    private static final String HANDED_OVER_GRID = "ts-v05-g02";

    private static final String HANDED_OVER_ON = "2025-10-13";

    /** 115 groups in all; the more precincts a village takes over from the source, the more groups it has. */
    private static final List<Village> VILLAGES = List.of(
            Village.of("东河", 9),
            Village.of("西岭", 12),
            Village.of("南桥", 8),
            Village.of("北庄", 8),
            Village.of("柳堰", 9),
            Village.of("石桥", 8),
            Village.of("槐树", 8),
            Village.of("梨园", 8),
            Village.of("青泉", 11),
            Village.of("高坡", 10),
            Village.of("望湖", 10),
            Village.of("新渠", 8),
            new Village("新苑社区", "新苑社区居民委员会", "社区", 6));

    private static final List<Unit> TOWN_UNITS = List.of(
            new Unit("innovation-office", "innovation-office", "社会管理创新办公室", 3),
            new Unit("urban-management", "town-department", "城管办", 3),
            new Unit("municipal-works", "town-department", "市政站", 3),
            new Unit("sanitation", "town-department", "环卫所", 3),
            new Unit("public-order", "town-department", "综治办", 3),
            new Unit("planning-construction", "town-department", "规建办", 3),
            new Unit("agriculture-forestry", "town-department", "农林站", 3),
            new Unit("market-supervision", "town-department", "市场监管所", 3),
            new Unit("district-departments", "district-department", "区有关职能部门", 2));

    private static final int CADRES_PER_VILLAGE = 2;

    private static final String NUMERALS = "一二三四五六七八九十";

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Usage: java MakeTown.java <out dir>");
        }
        requireReadAsUtf8();
        Path out = Path.of(args[0]);
        write(out.resolve("grids.csv"), grids());
        write(out.resolve("units.csv"), units());
        write(out.resolve("staff.csv"), staff());
    }

    /** Java 17 reads a script in the platform's charset; in another one the Chinese names would be written broken. */
    private static void requireReadAsUtf8() {
        if ("网格".codePointAt(0) != 0x7F51) {
            throw new IllegalStateException("This script is UTF-8: run it with java -Dfile.encoding=UTF-8");
        }
    }

    private static List<String> grids() {
        List<String> lines = header("Grids (网格) of an invented town: 1 town, 12 villages and 1 residents' committee, 115 groups.");
        lines.add("# Codes are opaque; parent is the code of the grid above, empty for the town.");
        lines.add("code,level,parent,name");
        lines.add(row(TOWN, "town", "", "棠山镇"));
        for (int v = 1; v <= VILLAGES.size(); v++) {
            lines.add(row(village(v), "village", TOWN, VILLAGES.get(v - 1).name()));
        }
        for (int v = 1; v <= VILLAGES.size(); v++) {
            Village village = VILLAGES.get(v - 1);
            for (int g = 1; g <= village.groups(); g++) {
                lines.add(row(group(v, g), "group", village(v), village.name() + numeral(g) + "组"));
            }
        }
        return lines;
    }

    private static List<String> units() {
        List<String> lines = header("Units (单位) of the town: a unit serves one grid, it is not itself a grid.");
        lines.add("id,kind,serves,name");
        for (int v = 1; v <= VILLAGES.size(); v++) {
            lines.add(row(office(v), "village-office", village(v), VILLAGES.get(v - 1).committee()));
        }
        for (Unit unit : TOWN_UNITS) {
            lines.add(row(unit.id(), unit.kind(), TOWN, unit.name()));
        }
        return lines;
    }

    private static List<String> staff() {
        List<String> lines = header("Staff (人员): who holds which post at which grid, or belongs to which unit.");
        lines.add("# All names are placeholders. from is the first day, until the first day no longer; empty until = no end.");
        lines.add("actor,name,post,at,unit,from,until");
        for (int v = 1; v <= VILLAGES.size(); v++) {
            addLeadersOfVillage(lines, v);
        }
        for (int v = 1; v <= VILLAGES.size(); v++) {
            addGroupLeaders(lines, v);
        }
        for (int v = 1; v <= VILLAGES.size(); v++) {
            String people = VILLAGES.get(v - 1).people() + "干部" + two(v);
            addMembers(lines, "cadre-v" + two(v), people, office(v), CADRES_PER_VILLAGE);
        }
        for (Unit unit : TOWN_UNITS) {
            addMembers(lines, unit.id(), unit.name() + "人员", unit.id(), unit.members());
        }
        return lines;
    }

    /** The secretary and the director share the first responsibility (P11-4.1e) and stand in for each other (P11-5.1.5a). */
    private static void addLeadersOfVillage(List<String> lines, int v) {
        String people = VILLAGES.get(v - 1).people();
        lines.add(post("secretary-v" + two(v), people + "书记" + two(v) + "（A岗）", "village-leader", village(v)));
        lines.add(post("director-v" + two(v), people + "主任" + two(v) + "（B岗）", "village-leader", village(v)));
    }

    private static void addGroupLeaders(List<String> lines, int v) {
        for (int g = 1; g <= VILLAGES.get(v - 1).groups(); g++) {
            String actor = "leader-v" + two(v) + "-g" + two(g);
            String name = "网格长" + two(v) + "-" + two(g);
            if (group(v, g).equals(HANDED_OVER_GRID)) {
                lines.add(row(actor, name, "group-leader", group(v, g), "", APPOINTED, HANDED_OVER_ON));
                lines.add(row(actor + "-next", name + "（接任）", "group-leader", group(v, g), "", HANDED_OVER_ON, ""));
            } else {
                lines.add(post(actor, name, "group-leader", group(v, g)));
            }
        }
    }

    private static void addMembers(List<String> lines, String actor, String name, String unit, int members) {
        for (int m = 1; m <= members; m++) {
            lines.add(row(actor + "-" + m, name + "-" + m, "", "", unit, APPOINTED, ""));
        }
    }

    private static String post(String actor, String name, String post, String at) {
        return row(actor, name, post, at, "", APPOINTED, "");
    }

    private static String village(int v) {
        return TOWN + "-v" + two(v);
    }

    private static String group(int v, int g) {
        return village(v) + "-g" + two(g);
    }

    private static String office(int v) {
        return "office-v" + two(v);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** Chinese numerals from 1 to 19, which is as far as groups are counted here. */
    private static String numeral(int number) {
        return number <= 10
                ? NUMERALS.substring(number - 1, number)
                : "十" + NUMERALS.substring(number - 11, number - 10);
    }

    private static List<String> header(String what) {
        return new ArrayList<>(List.of(
                "# " + what,
                "# Written by ../data/MakeTown.java. Places and people are invented; the numbers of grids are those of the 唐山镇 scheme."));
    }

    private static String row(String... fields) {
        return String.join(",", fields);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
