package org.wangge.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TimeSampleTest {

    @Test
    void printsWhatTheReadmeSays() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            TimeSample.run(out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("""
                2026-10-09
                2026-10-09 24时前到期：自 2026-09-29 10:00 起3个工作日
                  2026-09-29 10:00 起算；开始的当日不计入，自 2026-09-30 00:00 起计 [民法典:201(1)]
                  时限：3个工作日
                  不计入：2026-10-01 至 2026-10-07，放假 7 天，国庆节（国办发明电〔2025〕7号）
                  最后一日的截止时间为 2026-10-09 24时 [民法典:203(2)]
                  按日历版本 cn-2026 计算，该版本自 2025-11-04 起公布
                Due by the end of 2026-10-08: 2 working days from 2026-09-29 10:00
                Due before 2026-10-08 10:00: 2 working days by the hour from 2026-09-29 10:00
                Due before 2026-09-29 12:00: at once (2 hours) from 2026-09-29 10:00
                7 working days
                4 working days
                true
                true
                时钟 case-1：最后一日由 2026-10-09 变为 2026-10-10（确定），日历版本 cn-2026+office
                  2026-09-30：由工作日变为停办公日，搬迁
                """.lines().toArray(String[]::new));
    }
}
