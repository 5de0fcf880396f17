package dev.headrace.stdlib.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final int[] POINTS = {'a', 'b', ' ', 0xE9, 0x10FFFF, 0x1F600, '-'};

    @Test
    void positionsCountCodePoints() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            String s = some(random, 6);
            int[] points = s.codePoints().toArray();
            int start = random.nextInt(8);
            int length = random.nextInt(8);
            int from = Math.min(start, points.length);
            int to = Math.min(from + length, points.length);
            assertThat(Texts.length(s)).isEqualTo(points.length);
            assertThat(Texts.substring(s, start, length)).isEqualTo(string(Arrays.copyOfRange(points, from, to)));
            assertThat(Texts.left(s, start)).isEqualTo(string(Arrays.copyOf(points, from)));
            assertThat(Texts.right(s, length))
                    .isEqualTo(string(Arrays.copyOfRange(points, Math.max(0, points.length - length), points.length)));
            assertThat(Texts.length(Texts.padLeft(s, 5, some(random, 2) + "x"))).isEqualTo(Math.max(5, points.length));
        }
    }

    @Test
    void splitAndJoinAreInverse() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            String s = some(random, 8);
            List<String> parts = Texts.split(s, "-");
            assertThat(Texts.join(parts, "-")).isEqualTo(s);
            assertThat(parts).hasSize((int) Texts.countOf(s, "-") + 1).noneMatch(p -> p.contains("-"));
        }
    }

    @Test
    void distancesObeyTheRulesOfDistances() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String a = some(random, 5);
            String b = some(random, 5);
            String c = some(random, 5);
            assertThat(Distance.levenshtein(a, b)).isEqualTo(Distance.levenshtein(b, a));
            assertThat(Distance.levenshtein(a, b) == 0).isEqualTo(a.equals(b));
            assertThat(Distance.levenshtein(a, c))
                    .isLessThanOrEqualTo(Distance.levenshtein(a, b) + Distance.levenshtein(b, c));
        }
    }

    @Test
    void likeTakesOnlyItsOwnSignsAsSigns() {
        assertThat(like("a.c", "a.c")).isTrue();
        assertThat(like("abc", "a.c")).isFalse();
        assertThat(like("a%c", "a\\%c")).isTrue();
        assertThat(like("abc", "a\\%c")).isFalse();
        assertThat(like("a\nc", "a_c")).isTrue();
        assertThat(like("a\ud83d\ude00c", "a_c")).isTrue();
        assertThat(like("\ud83d\ude00\ud83d\ude00", "\ud83d\ude00%")).isTrue();
        assertThat(like("abc", "")).isFalse();
        assertThat(like("$x", "$x")).isTrue();
        assertThat(like("abcd", "abc")).isFalse();
        assertThat(like("x\\", "x\\")).isTrue();
    }

    @Test
    void aHostilePatternTakesLinearTime() {
        Regex regex = Regex.compile("(a*)*b").orElseThrow();
        assertThat(Regex.matches("a".repeat(10_000), "", regex)).isFalse();
    }

    private static boolean like(String s, String pattern) {
        return Regex.matches(s, pattern, Regex.like(pattern).orElseThrow());
    }

    private static String some(Random random, int most) {
        int[] points = random.ints(random.nextInt(most + 1), 0, POINTS.length)
                .map(i -> POINTS[i])
                .toArray();
        return string(points);
    }

    private static String string(int[] points) {
        return Arrays.stream(points).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
