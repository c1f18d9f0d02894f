package com.fasterxml.jackson.databind;

/** Stands where Jackson 2 would be; the library itself is not wanted on the class path. */
public final class StandIn {}
