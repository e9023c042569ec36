package org.wangge.testkit.law;

class CountingProperties extends DeadlineLaws {}
