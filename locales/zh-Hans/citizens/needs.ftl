### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = 翻译与孩子
needs-lead = 请告诉服务点您需要什么才能来。
needs-interpreter = 您需要翻译吗？
needs-brings-interpreter = 有人陪我来做翻译
needs-interpreter-for = 翻译：{ $language }
needs-interpreter-unknown = 请从列表中选择。
needs-children = 您会带孩子来吗？
needs-childcare = 有人照看孩子
needs-not-sure = 服务点会看到您的请求，但不一定能满足。如果没有这项帮助您就来不了，请打电话给服务点。
needs-ask = 请求翻译或照看孩子
needs-change = 修改请求
needs-over = 现在不能再请求：已经开始、已经结束或已经取消。
