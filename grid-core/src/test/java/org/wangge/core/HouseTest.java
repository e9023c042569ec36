package org.wangge.core;

import org.wangge.house.PurityContract;

class HouseTest extends PurityContract {}
