package org.wangge.core.calendar;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;

/** The English names of the Chinese public holidays (节假日名称), for explanations in English. */
public final class HolidayNames {

    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year",
            "春节", "Spring Festival",
            "清明节", "Tomb-Sweeping Day",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day",
            "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "70th anniversary of the victory of 1945");

    private HolidayNames() {}

    /**
     * A holiday for readers of either language.
     *
     * @param name the Chinese name, several joined by {@code 、}
     * @return the name in both languages; a name that is not known reads the same in both
     */
    public static Text text(String name) {
        String english = Arrays.stream(name.split("、"))
                .map(part -> ENGLISH.getOrDefault(part, part))
                .collect(Collectors.joining(" and "));
        return Text.of(name, english);
    }
}
