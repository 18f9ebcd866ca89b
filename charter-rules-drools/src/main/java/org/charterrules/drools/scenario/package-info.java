/**
 * The sentences in which scenarios are written, for Cucumber. {@code README.md} in this package lists every sentence, for people
 * who do not program.
 *
 * <p>A project that runs scenarios of its own adds {@code io.cucumber:cucumber-java} and {@code com.fasterxml.jackson.core:jackson-core},
 * which this library does not pull in; {@code io.cucumber:cucumber-junit-platform-engine}; and
 * {@code org.junit.platform:junit-platform-suite}. It names this package as the glue:
 *
 * <pre>{@code
 * @Suite
 * @IncludeEngines("cucumber")
 * @SelectPackages("uk.gov.example.scenarios")
 * @ConfigurationParameter(key = "cucumber.glue", value = "org.charterrules.drools.scenario")
 * class ScenariosTest {}
 * }</pre>
 *
 * <p>{@link org.charterrules.drools.scenario.ScenarioSteps} checks the charters that come with this library. To check others, give
 * Cucumber an object factory that makes the steps with another checker.
 */
@NullMarked
package org.charterrules.drools.scenario;

import org.jspecify.annotations.NullMarked;
