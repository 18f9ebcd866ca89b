package org.charterrules.drools.scenario;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Runs the scenarios that stand beside the rules of each charter. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("org.charterrules.drools.charters")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.charterrules.drools.scenario")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
class ScenariosTest {}
