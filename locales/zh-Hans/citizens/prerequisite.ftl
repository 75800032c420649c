### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = 需要先参加：
prerequisite-refused = 需要先参加另一个活动
prerequisite-refused-text = 只有参加过“{ $activity }”，并且参加的部分足够获得证明的人，才能预约。如果您参加过，但这里没有显示，请给服务点打电话。
prerequisite-next = 查看举行时间
