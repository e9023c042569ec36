package org.wangge.testkit.law;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one law of a class, to see whether it notices that something is broken. */
final class LawRun {

    private LawRun() {}

    /** In this very virtual machine, but with no word on the console and no memory of the failure. */
    static TestExecutionSummary of(Class<?> broken, String law, Path folder) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(broken, method(broken, law)))
                .configurationParameter("jqwik.database", folder.resolve("runs").toString())
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    private static Method method(Class<?> broken, String law) {
        return laws(broken)
                .filter(method -> method.getName().equals(law))
                .findFirst()
                .orElseThrow();
    }

    /** The laws of a class. */
    static Stream<Method> laws(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.isAnnotationPresent(Property.class));
    }
}
