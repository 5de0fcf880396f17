package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that are wrong: what is said is what the page of the code quotes, at the line of Java where there is one. */
class JarErrorsTest {

    private static final Path PAGES = Path.of("../../docs/diagnostics");
    private static final Pattern WRONG = Pattern.compile("## Wrong\\n\\n.*?```text\\n(.*?)\\n```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private JavaProject java;

    @BeforeEach
    void classes() throws IOException {
        java = JavaProject.of(scratch, "shop", "wrong").offers("shop.OrdersProvider");
    }

    @Test
    void noJar() throws IOException {
        Path jar = java.jar("shop.jar");
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        says("HR0680", check(jar));
        Files.writeString(jar, "PK no more");
        says("HR0680", check(jar));
        assertThat(check(jar.resolveSibling("none.jar"))).contains("error[HR0801]", "there is no such file");
    }

    @Test
    void noPipelines() throws IOException {
        Files.delete(java.classes().resolve("META-INF/services/dev.headrace.dsl.DefinitionProvider"));
        says("HR0681", check(java.jar("shop.jar")));
        assertThat(check(java.classes() + "#my.orders")).contains("error[HR0681]");
        assertThat(check(java.classes())).contains("error[HR0801]", "is a folder");
    }

    @Test
    void severalPipelines() throws IOException {
        java.offers("shop.OrdersProvider", "wrong.Wrongs$Throws");
        says("HR0682", check(java.jar("shop.jar")));
        headrace("check", java.classes() + "#my.orders").ends(Exit.OK);
    }

    @Test
    void anUnknownName() throws IOException {
        says("HR0683", check(java.jar("shop.jar") + "#my.order"));
        assertThat(check(java.classes() + "#shop.Order")).contains("did you mean `shop.Orders`?");
    }

    @Test
    void providersThatCannotBeUsed() throws IOException {
        java.offers("wrong.Wrongs$Silent", "shop.OrdersProvider");
        says("HR0684", check(java.jar("shop.jar")));
        headrace("check", java.classes() + "#my.orders").ends(Exit.OK);
        java.offers("shop.NoProvider");
        assertThat(check(java.classes())).contains("error[HR0684]", "shop.NoProvider");
        java.offers("shop.Orders");
        assertThat(check(java.classes())).contains("error[HR0684]", "shop.Orders");
    }

    @Test
    void aNewerJava() throws IOException {
        Path file = java.classes().resolve("shop/Orders.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 99;
        Files.write(file, bytes);
        String said = check(java.jar("shop.jar"));
        says("HR0685", said);
    }

    @Test
    void aDefinitionThatThrows() throws IOException {
        java.offers("wrong.Wrongs$Throws");
        says("HR0686", check(java.jar("shop.jar")));
    }

    @Test
    void aMissingClass() throws IOException {
        java.offers("wrong.Wrongs$Needs");
        Files.delete(java.classes().resolve("wrong/Wrongs$Needed.class"));
        says("HR0687", check(java.jar("shop.jar")));
    }

    @Test
    void twoOfOneName() throws IOException {
        java.offers("shop.OrdersProvider", "wrong.Wrongs$Again");
        says("HR0688", check(java.jar("shop.jar") + "#my.orders"));
    }

    @Test
    void noText() throws IOException {
        says("HR0689", said("fmt", java.jar("shop.jar")));
    }

    @Test
    void misuse() throws IOException {
        java.offers("wrong.Wrongs$Misuses");
        says("HR0690", check(java.jar("shop.jar")));
        Files.delete(scratch.resolve("src/main/java/wrong/Wrongs.java"));
        assertThat(check(java.classes())).contains("error[HR0690]", "--> wrong/Wrongs.java:26");
    }

    @Test
    void aNameThatNoFileCanSay() throws IOException {
        java.offers("wrong.Wrongs$Unsaid");
        Path jar = java.jar("shop.jar");
        says("HR0691", said("decompile", jar));
        headrace("check", jar).ends(Exit.OK);
    }

    /** What the compiler finds stands at the line of Java, with its text, or with the line alone. */
    @Test
    void compilersMessages() throws IOException {
        java.offers("wrong.Wrongs$Doubles");
        assertThat(check(java.classes()))
                .contains("error[HR0103]", "src/main/java/wrong/Wrongs.java:44", "out/large2.csv");
        Files.delete(scratch.resolve("src/main/java/wrong/Wrongs.java"));
        assertThat(check(java.classes())).contains("error[HR0103]", "--> wrong/Wrongs.java:44:1");
    }

    private String check(Object argument) {
        return said("check", argument);
    }

    /** As {@link Cli#headrace}, but classes of exceptions may be named: these are the user's. */
    private String said(String command, Object argument) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        int code = Main.run(new String[] {command, argument.toString()}, writer, writer);
        assertThat(code).as(said.toString()).isEqualTo(Exit.DIAGNOSTICS);
        assertThat(said.toString()).doesNotContain("\tat ").doesNotContain("HR0999");
        return said.toString();
    }

    private void says(String code, String said) throws IOException {
        Matcher wrong = WRONG.matcher(Files.readString(PAGES.resolve(code + ".md")));
        assertThat(wrong.find()).isTrue();
        assertThat(said.replace(scratch + "/", "")).contains(wrong.group(1));
    }
}
