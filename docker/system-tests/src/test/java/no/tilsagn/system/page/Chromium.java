package no.tilsagn.system.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.system.stack.RunningSystem;

/** Chromium as it is installed on this machine, without a window. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** It looks for nothing outside of this machine. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    static Chromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(installed())
                                .setArgs(QUIET)));
    }

    /** Somebody at a browser of their own, who speaks Norwegian. */
    Person person(RunningSystem system, boolean withJavaScript) {
        return new Person(
                system,
                browser.newContext(new Browser.NewContextOptions()
                                .setLocale("nb-NO")
                                .setJavaScriptEnabled(withJavaScript)
                                .setViewportSize(1440, 1000))
                        .newPage());
    }

    private static Path installed() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream(), onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("Chromium is missing: install it (Debian: apt-get install chromium),"
                                + " or name it in the environment variable CHROMIUM"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
