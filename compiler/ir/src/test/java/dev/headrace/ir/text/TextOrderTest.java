package dev.headrace.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextOrderTest {

    private static final int[] POINTS = {
        'a', 'b', 0x7F, 0xE9, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
    };

    @Test
    void isTheOrderOfUtf8Bytes() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            String a = text(random);
            String b = text(random);
            int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(TextOrder.compare(a, b))).isEqualTo(Integer.signum(bytes));
        }
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            out.appendCodePoint(POINTS[random.nextInt(POINTS.length)]);
        }
        return out.toString();
    }
}
