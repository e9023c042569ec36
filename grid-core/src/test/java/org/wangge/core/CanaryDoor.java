package org.wangge.core;

/** Stands in for the door in the root package. */
public final class CanaryDoor {}
